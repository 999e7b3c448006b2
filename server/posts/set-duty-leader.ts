import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { meet } from './minutes.ts';
import { daysOfRota } from './day-of-rota.ts';
import { cannotChange, changedBy, changeNow } from './rota-change.ts';
import { rotaOf } from './rota-of.ts';

/** 带班领导: who leads the hall on a day, and stands on the board. */
export const setDutyLeader = verb('set-duty-leader', {
  may: ['leader', 'supervisor'],

  look(looks, body, _asker, moment) {
    const person = looks.staff(body.staff);
    if (!person) return unknown('staff');
    const rota = rotaOf(looks, body.day, body.day);
    // Seen without the leader of now: whoever leads already may be named again.
    const others = { ...rota, leaders: new Map<string, string>() };
    return {
      person,
      before: rota.leaders.get(body.day) ?? null,
      day: daysOfRota(others, body.day, body.day)[0]!,
      change: changeNow(looks, [body.day], moment, body.reason),
    };
  },

  decide({ person, before, day, change }, { day: date, staff }, asker) {
    const no = cannotChange(change, [date]);
    if (no) return no;
    const { name, roles } = person;
    if (!roles.includes('leader')) return refuse('not-a-leader', { name });
    if (day.duties(staff).some((duty) => meet(duty, day.day.openings)))
      return refuse('twice-at-once', { name, day: date });
    if (meet(day.day.openings, day.absent(staff))) return refuse('on-leave', { name, day: date });
    return accept({
      fact: 'duty-leaders-set',
      leaders: [{ day: date, staff, before, why: 'by-hand' }],
      ...changedBy(asker, change),
    });
  },

  answer: (_looks, _facts, _moment, { person: { jobNo, name }, day }) => ({
    leader: { day: day.day.day, jobNo, name },
  }),
});
