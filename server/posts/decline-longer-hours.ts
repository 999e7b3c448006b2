import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { isOpen, mayApproveLonger, toldLonger } from './longer-hours.ts';
import { clockOf } from './minutes.ts';

/** The superior says no, with the reason for whoever asked. The day stays as it was. */
export const declineLongerHours = verb('decline-longer-hours', {
  may: ['leader', 'supervisor', 'chief'],

  look(looks, { longerHours, reason }, asker) {
    const row = looks.longerHours(longerHours);
    if (!row) return unknown('longer-hours');
    return {
      row,
      approves: mayApproveLonger(looks, asker.staff!),
      sealed: looks.sealText(reason, `longer-hours-declined:${row.id}`),
    };
  },

  decide({ row, approves, sealed }, _body, asker) {
    const { jobNo } = asker.staff!;
    if (!approves) return refuse('not-your-step');
    if (jobNo === row.by) return refuse('own-signature');
    if (!isOpen(row)) return refuse('longer-answered', { time: clockOf(row.until) });
    return accept({ fact: 'longer-hours-declined', longer: row.id, day: row.day, by: jobNo, sealed });
  },

  answer: (looks, _facts, _moment, { row }) => ({ longerHours: toldLonger(looks, looks.longerHours(row.id)!) }),
});
