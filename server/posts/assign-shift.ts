import { factOf, accept, refuse, unknown, verb } from '../hall/verb.ts';
import { meet } from './minutes.ts';
import { daysOfRota } from './day-of-rota.ts';
import { type Assignment, shiftsFor } from './rota.ts';
import { cannotChange, changedBy, changeNow, findingsNow, planners } from './rota-change.ts';
import { rotaOf } from './rota-of.ts';

/** 排班: somebody is put on a shift. Nobody is put in two places at once, nor where they are on leave; what else is not as it should be is told. */
export const assignShift = verb('assign-shift', {
  may: planners,

  look(looks, body, _asker, moment) {
    const person = looks.staff(body.staff);
    if (!person) return unknown('staff');
    if (body.counter !== undefined && !looks.hall.counters.has(body.counter)) return unknown('counter');
    const rota = rotaOf(looks, body.day, body.day);
    const day = daysOfRota(rota, body.day, body.day)[0]!;
    return { name: person.name, day, change: changeNow(looks, [body.day], moment, body.reason) };
  },

  decide({ name, day, change }, { day: date, shift, kind, counter, staff }, asker) {
    const no = cannotChange(change, [date]);
    if (no) return no;
    const shifts = shiftsFor(day.day, kind).filter((id) => shift === undefined || id === shift);
    if (shifts.length === 0) return refuse('no-such-shift', { day: date });
    const assigned: Assignment[] = [];
    for (const id of shifts) {
      const one: Assignment = { day: date, shift: id, kind, counter: counter ?? null, staff, why: 'by-hand' };
      const spans = day.spans(one);
      if (day.duties(staff).some((duty) => meet(duty, spans))) return refuse('twice-at-once', { name, day: date });
      if (meet(spans, day.absent(staff))) return refuse('on-leave', { name, day: date });
      assigned.push(one);
    }
    return accept({ fact: 'shifts-assigned', how: 'by-hand', assigned, ...changedBy(asker, change) });
  },

  answer(looks, facts) {
    const { assigned } = factOf(facts, 'shifts-assigned');
    return { assigned, findings: findingsNow(looks, assigned[0]!.day) };
  },
});
