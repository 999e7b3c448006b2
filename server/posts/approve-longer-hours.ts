import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { dayToLengthen, isOpen, mayApproveLonger, toldLonger } from './longer-hours.ts';
import { clockOf } from './minutes.ts';

/** The superior's word makes the day longer: numbers are given, counters owed and minutes answered for until then. */
export const approveLongerHours = verb('approve-longer-hours', {
  may: ['leader', 'supervisor', 'chief'],

  look(looks, { longerHours }, asker) {
    const row = looks.longerHours(longerHours);
    if (!row) return unknown('longer-hours');
    return {
      row,
      approves: mayApproveLonger(looks, asker.staff!),
      ends: dayToLengthen(looks, row.day, row.counters).ends,
    };
  },

  decide({ row, approves, ends }, _body, asker, { now }) {
    const { jobNo } = asker.staff!;
    if (!approves) return refuse('not-your-step');
    if (jobNo === row.by) return refuse('own-signature');
    if (!isOpen(row)) return refuse('longer-answered', { time: clockOf(row.until) });
    // Beforehand: a day that has ended is not made longer after the fact.
    if (ends === null || now >= ends.at) return refuse('longer-too-late', { time: clockOf(row.usual) });
    return accept({
      fact: 'longer-hours-approved',
      longer: row.id,
      day: row.day,
      until: row.until,
      counters: [...row.counters],
      by: jobNo,
    });
  },

  answer: (looks, _facts, _moment, { row }) => ({ longerHours: toldLonger(looks, looks.longerHours(row.id)!) }),
});
