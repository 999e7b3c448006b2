import { accept, isNo, refuse, verb } from '../hall/verb.ts';
import { accepted, lacking } from './acceptance.ts';
import { changedWithPaper, todayOf } from './case-answer.ts';
import { caseFor, doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { paperWay } from './issue-paper.ts';

/** 受理: everything is here, and the applicant has it in writing, with what was handed in and when it will be done (Art. 32; 000/H 3; 004/A 三4). */
export const acceptCase = verb('accept-case', {
  may: inCases,

  look(looks, body, asker, { now }) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    return { looks, ...found, on: todayOf(looks, now) };
  },

  decide({ looks, kase, on }, body, asker, { now }) {
    if (kase.state !== 'received' && kase.state !== 'to-supplement') return wrongCaseState(kase);
    const lack = lacking(kase);
    if (lack) return refuse('materials-missing', lack);
    const done = { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) };
    return accept(...accepted(looks, kase, { on, bySilence: false }, done));
  },

  answer: (looks, _facts, { now }, { kase }) => changedWithPaper(looks, kase.id, 'acceptance', now),
});
