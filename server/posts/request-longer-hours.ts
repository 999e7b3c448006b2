import { minuteOf } from '../hall/local-time.ts';
import { accept, factOf, refuse, verb } from '../hall/verb.ts';
import { dayToLengthen, toldLonger } from './longer-hours.ts';
import { clockOf } from './minutes.ts';

/** 延长开放: somebody who leads asks beforehand that a day be open longer (rulebook 24). Nothing changes until it is approved. */
export const requestLongerHours = verb('request-longer-hours', {
  may: ['chief', 'leader'],

  look: (looks, { day, reason }) => {
    const id = looks.nextLongerHoursId();
    return {
      id,
      ...dayToLengthen(looks, day),
      open: looks.longerHoursOf(day).filter(({ approvedBy }) => approvedBy === null),
      sealed: looks.sealText(reason, `longer-hours:${id}`),
    };
  },

  decide({ id, ends, latestMin, open, sealed }, { day, until }, asker, { now }) {
    if (ends === null) return refuse('not-open-that-day');
    if (now >= ends.at) return refuse('longer-too-late', { time: clockOf(ends.minute) });
    const minute = minuteOf(until);
    if (minute <= ends.minute) return refuse('ends-before-it-begins');
    if (minute > latestMin) return refuse('longer-over-cap', { time: clockOf(latestMin) });
    if (open.length > 0) return refuse('longer-asked-already', { time: clockOf(open[0]!.until) });
    return accept({
      fact: 'longer-hours-asked',
      longer: id,
      day,
      usual: ends.minute,
      until: minute,
      by: asker.staff!.jobNo,
      reason: sealed,
    });
  },

  answer: (looks, facts) => ({
    longerHours: toldLonger(looks, looks.longerHours(factOf(facts, 'longer-hours-asked').longer)!),
  }),
});
