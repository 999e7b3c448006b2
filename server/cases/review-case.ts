import { accept, isNo, verb } from '../hall/verb.ts';
import { atWork, notTakenOver, stepAbout } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { inCases, wrongCaseState } from './case-standing.ts';
import { sealReason } from './reason.ts';

/** 审查: whoever reviewed says what they found; then it is for somebody to decide. */
export const reviewCase = verb('review-case', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const work = atWork(looks, body, asker, now);
    if (isNo(work)) return work;
    const words = body.words === undefined ? null : sealReason(looks, work.kase.id, 'review', body.words);
    return { ...work, words };
  },

  decide(work, { opinion }, asker, { now }) {
    const { looks, kase, words } = work;
    if (kase.state !== 'accepted' || kase.stage !== 'review') return wrongCaseState(kase);
    const away = notTakenOver(work);
    if (away) return away;
    const reviewed = { fact: 'case-reviewed' as const, ...stepAbout(work, asker), opinion, words };
    return accept(...stepped(looks, kase, [reviewed], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
