import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { dayToLengthen, longerRules, toldLonger } from './longer-hours.ts';
import { clockOf } from './minutes.ts';

/** The superior's word makes the day longer: numbers are given, counters owed and minutes answered for until then. */
export const approveLongerHours = verb('approve-longer-hours', {
  may: ['leader', 'supervisor', 'chief'],

  look(looks, { longerHours }) {
    const row = looks.longerHours(longerHours);
    if (!row) return unknown('longer-hours');
    return { row, approvers: longerRules(looks.hall.file).approvers, ends: dayToLengthen(looks, row.day).ends };
  },

  decide({ row, approvers, ends }, _body, asker, { now }) {
    const person = asker.staff!;
    if (!person.roles.some((role) => approvers.includes(role))) return refuse('not-your-step');
    if (person.jobNo === row.by) return refuse('own-signature');
    if (row.approvedBy !== null) return refuse('longer-asked-already', { time: clockOf(row.until) });
    // Beforehand: a day that has ended is not made longer after the fact.
    if (ends === null || now >= ends.at) return refuse('longer-too-late', { time: clockOf(row.usual) });
    return accept({
      fact: 'longer-hours-approved',
      longer: row.id,
      day: row.day,
      until: row.until,
      by: person.jobNo,
    });
  },

  answer: (looks, _facts, _moment, { row }) => ({ longerHours: toldLonger(looks, looks.longerHours(row.id)!) }),
});
