import { accept, ownVerb, refuse } from '../hall/verb.ts';
import type { Fact } from '../hall/facts.ts';
import type { Looks } from '../hall/looks.ts';
import { accepted } from './acceptance.ts';
import { todayOf } from './case-answer.ts';
import { caseClock, stepped } from './case-dates.ts';
import { anyToRecall, recalls } from './recall-cases.ts';

/** So many cases in one entry: what a night has gathered is worked off in a few. */
const casesMost = 20;

/** Whether the hub's own look would write anything: asked often, so it costs a step each along an index. */
export function casesToKeep(looks: Looks, now: number): boolean {
  const today = todayOf(looks, now);
  return looks.silentCases(today, 1).length > 0 || looks.printedUnserved(1).length > 0 || anyToRecall(looks, today);
}

/**
 * What becomes of cases by itself: nobody answered within five working days, so the law has accepted as of the day of receipt, and the paper
 * says so (Art. 32(4)); a slip that is out of the printer is served; the day before a promise ends its unit is told to bring the result back.
 */
export const keepCases = ownVerb<object, { facts: Fact[] }>('keep-cases', {
  may: ['hub'],

  look(looks, _body, _asker, { now }) {
    const by = 'hub';
    // One case an entry: the numbers of its papers follow on those before.
    const [silent] = looks.silentCases(todayOf(looks, now), 1);
    if (silent) {
      // The day in the list is of the calendar as it was then: a holiday imported since gives more time.
      const redated = { fact: 'case-redated' as const, case: silent.id, number: silent.number, by };
      if (!caseClock(looks, silent, todayOf(looks, now)).bySilence)
        return { facts: stepped(looks, silent, [redated], now).facts };
      const done = { by, counter: null, now, way: { printer: null } };
      return { facts: accepted(looks, silent, { on: silent.receivedOn, bySilence: true }, done) };
    }
    const served = looks.printedUnserved(casesMost).map(({ case: id, number, paper }): Fact => {
      return { fact: 'paper-served', case: id, number, by, paper, how: 'slip' };
    });
    return { facts: served.length > 0 ? served : recalls(looks, todayOf(looks, now), casesMost, now) };
  },

  // Nothing to note is no entry in the journal.
  decide: ({ facts }) => (facts.length > 0 ? accept(...facts) : refuse('nothing-to-note')),
  answer: () => ({}),
});
