import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { atWork, stepAbout } from './at-work.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { handles, inCases, wrongCaseState } from './case-standing.ts';
import { sealReason } from './reason.ts';

/** A department gives its opinion on its part of a joint case; the lead waits for all of them. */
export const finishPart = verb('finish-part', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const work = atWork(looks, body, asker, now, handles);
    if (isNo(work)) return work;
    const part = work.kase.parts.find(({ id }) => id === body.part);
    if (!part) return unknown('part');
    const words = body.words === undefined ? null : sealReason(looks, work.kase.id, 'part', body.words);
    return { ...work, part, words };
  },

  decide(work, { opinion }, asker, { now }) {
    const { looks, kase, part, words } = work;
    if (kase.state !== 'accepted') return wrongCaseState(kase);
    if (asker.staff!.department !== part.unit) return refuse('not-your-part', { unit: part.unit });
    if (part.finished) return refuse('part-finished', { unit: part.unit });
    // A no says why: the applicant will be told (Art. 38).
    if (opinion === 'deny' && words === null) return refuse('reason-missing');
    const { id, unit } = part;
    const finished = { fact: 'part-finished' as const, ...stepAbout(work, asker), part: id, unit, opinion, words };
    return accept(...stepped(looks, kase, [finished], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
