import { accept, refuse, verb } from '../hall/verb.ts';
import { atWork, stepAbout, voidReason } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { inCases, wrongCaseState } from './case-standing.ts';

/** What the clock stood for is over: it goes on where it stopped. */
export const resumeCase = verb('resume-case', {
  may: inCases,
  look: (looks, body, asker, { now }) => atWork(looks, body, asker, now),

  decide(work, body, asker, { now }) {
    const { looks, kase, on } = work;
    if (kase.state !== 'accepted') return wrongCaseState(kase);
    const ground = body.ground ?? null;
    const event = { kind: 'resumed' as const, at: on, ...(ground === null ? {} : { ground }) };
    if (voidReason(work, event) !== null) return refuse('not-paused', { number: kase.number });
    return accept(
      ...stepped(looks, kase, [{ fact: 'case-resumed' as const, ...stepAbout(work, asker), ground }], now).facts,
    );
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
