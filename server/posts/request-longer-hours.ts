import { minuteOf } from '../hall/local-time.ts';
import { accept, factOf, refuse, unknown, verb } from '../hall/verb.ts';
import { atCounters } from '../queue/standing.ts';
import { dayToLengthen, isOpen, mayAskForAny, meanTheSame, toldLonger } from './longer-hours.ts';
import { clockOf } from './minutes.ts';
import { countersOf } from './posted.ts';

/** 延长开放: somebody asks beforehand that the hall, or some of its counters, be open longer (rulebook 24). Nothing changes until it is approved. */
export const requestLongerHours = verb('request-longer-hours', {
  may: atCounters,

  look(looks, { day, reason, counters = [] }, asker) {
    if (!counters.every((counter) => looks.hall.counters.has(counter))) return unknown('counter');
    const id = looks.nextLongerHoursId();
    const named = [...new Set(counters)].sort((a, b) => a - b);
    const own = countersOf(looks, asker.staff!.jobNo);
    const lines = new Set(named.flatMap((counter) => looks.linesOf(looks.counter(counter)!)));
    return {
      id,
      ...dayToLengthen(looks, day, named),
      counters: named,
      notTheirs: mayAskForAny(asker.staff!) ? null : (named.find((counter) => !own.includes(counter)) ?? null),
      waiting: [...(named.length === 0 ? looks.hall.queues.keys() : lines)].reduce(
        (sum, line) => sum + looks.waitingIn(line),
        0,
      ),
      open: looks.longerHoursOf(day).filter((row) => isOpen(row) && meanTheSame(row.counters, named)),
      sealed: looks.sealText(reason, `longer-hours:${id}`),
    };
  },

  decide({ id, ends, usual, latestMin, counters, notTheirs, waiting, open, sealed }, { day, until }, asker, { now }) {
    if (notTheirs !== null) return refuse('not-your-post', { counter: notTheirs });
    // The whole hall is not a clerk's to ask for.
    if (counters.length === 0 && !mayAskForAny(asker.staff!)) return refuse('not-your-step');
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
      usual,
      until: minute,
      counters,
      waiting,
      by: asker.staff!.jobNo,
      sealed,
    });
  },

  answer: (looks, facts) => ({
    longerHours: toldLonger(looks, looks.longerHours(factOf(facts, 'longer-hours-asked').longer)!),
  }),
});
