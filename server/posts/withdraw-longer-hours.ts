import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { isOpen, toldLonger } from './longer-hours.ts';
import { clockOf } from './minutes.ts';

/** Whoever asked takes it back while nobody has answered. What was approved people were told already: that stands. */
export const withdrawLongerHours = verb('withdraw-longer-hours', {
  may: atCounters,

  look(looks, { longerHours }) {
    const row = looks.longerHours(longerHours);
    return row ? { row } : unknown('longer-hours');
  },

  decide({ row }, _body, asker) {
    const { jobNo } = asker.staff!;
    if (jobNo !== row.by) return refuse('not-your-step');
    if (!isOpen(row)) return refuse('longer-answered', { time: clockOf(row.until) });
    return accept({ fact: 'longer-hours-withdrawn', longer: row.id, day: row.day, by: jobNo });
  },

  answer: (looks, _facts, _moment, { row }) => ({ longerHours: toldLonger(looks, looks.longerHours(row.id)!) }),
});
