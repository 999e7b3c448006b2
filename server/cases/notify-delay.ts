import { countAfter, isWorkingDay } from '../hall/working-days.ts';
import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { withPapers } from './acceptance.ts';
import { atWork, stepAbout, voidReason } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { issued, paperWay } from './issue-paper.ts';
import { sealReason } from './reason.ts';

/** 延误说明: told before the promised day, with the reason and a new day; it moves the promise and never the law's limit (000/P 二4). */
export const notifyDelay = verb('notify-delay', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const work = atWork(looks, body, asker, now);
    if (isNo(work)) return work;
    return { ...work, reason: sealReason(looks, work.kase.id, 'delay', body.reason) };
  },

  decide(work, body, asker, { now }) {
    const { looks, kase, on, clock, reason } = work;
    if (kase.state !== 'accepted') return wrongCaseState(kase);
    const before = clock.promised.date;
    const why = voidReason(work, { kind: 'delay-told', at: on, until: body.until });
    if (why === 'too-long') return refuse('too-long', { of: 'delay', date: clock.statutory.date });
    if (why !== null) return refuse('limit-past', { number: kase.number, date: before });
    if (body.until <= before) return refuse('not-later', { date: before });
    const { official } = looks.hall;
    // Nobody is here on a day of rest to keep it (Licensing Law Art. 82).
    if (!isWorkingDay(body.until, official))
      return refuse('rest-day', { date: body.until, next: countAfter(body.until, 1, official).date });
    const told = { fact: 'case-delay-told' as const, ...stepAbout(work, asker), until: body.until, reason };
    const notice = issued(
      looks,
      kase,
      { kind: 'delay-notice', reason: body.reason, before, expected: body.until },
      { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) },
    );
    return accept(...withPapers(looks, kase, [told], notice, now));
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
