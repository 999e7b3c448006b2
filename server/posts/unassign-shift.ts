import { accept, factOf, unknown, verb } from '../hall/verb.ts';
import { cannotChange, changedBy, changeNow, findingsNow, planners } from './rota-change.ts';

/** Somebody is taken off a shift, or off all of that day's shifts of the same duty. */
export const unassignShift = verb('unassign-shift', {
  may: planners,

  look(looks, body, _asker, moment) {
    const { day, shift, kind, counter, staff } = body;
    const removed = looks
      .assignmentsOf(staff, day, day)
      .filter(
        (one) => one.kind === kind && one.counter === (counter ?? null) && (shift === undefined || one.shift === shift),
      )
      .map(({ why: _, ...one }) => one);
    return removed.length > 0
      ? { removed, change: changeNow(looks, [day], moment, body.reason) }
      : unknown('assignment');
  },

  decide({ removed, change }, { day }, asker) {
    return cannotChange(change, [day]) ?? accept({ fact: 'shifts-unassigned', removed, ...changedBy(asker, change) });
  },

  answer(looks, facts) {
    const { removed } = factOf(facts, 'shifts-unassigned');
    return { removed: removed.length, findings: findingsNow(looks, removed[0]!.day) };
  },
});
