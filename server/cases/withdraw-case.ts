import { accept, isNo, verb } from '../hall/verb.ts';
import { handedIn, withPapers } from './acceptance.ts';
import { changedCase, todayOf } from './case-answer.ts';
import { caseFor, doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { issued, paperWay } from './issue-paper.ts';
import { sealReason } from './reason.ts';

/** The applicant takes the application back before it is decided; the papers go with them against a list. */
export const withdrawCase = verb('withdraw-case', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    return {
      looks,
      ...found,
      on: todayOf(looks, now),
      reason: sealReason(looks, found.kase.id, 'withdrawal', body.reason),
    };
  },

  decide({ looks, kase, on, reason }, body, asker, { now }) {
    const { state } = kase;
    if (state !== 'received' && state !== 'to-supplement' && state !== 'accepted') return wrongCaseState(kase);
    const done = { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) };
    const about = { case: kase.id, number: kase.number, by: done.by };
    const materials = handedIn(kase).filter(({ shared }) => !shared);
    const papers =
      materials.length > 0
        ? issued(looks, kase, { kind: 'return-of-materials', materials, reason: body.reason }, done)
        : [];
    return accept(...withPapers(looks, kase, [{ fact: 'case-withdrawn', ...about, on, reason }], papers, now));
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
