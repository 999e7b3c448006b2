import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { caseFor, inCases } from './case-standing.ts';

/** The clerk has put a paper into the applicant's hands. */
export const servePaper = verb('serve-paper', {
  may: inCases,

  look(looks, body, asker) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    const document = found.kase.documents.find(({ number }) => number === body.document);
    return document ? { looks, ...found, document } : unknown('paper');
  },

  decide({ looks, kase, document }, _body, asker, { now }) {
    if (document.served !== null) return refuse('served-already', { document: document.number });
    const by = asker.staff!.jobNo;
    const served = {
      fact: 'paper-served' as const,
      case: kase.id,
      number: kase.number,
      by,
      paper: document.number,
      how: 'by-hand' as const,
    };
    return accept(...stepped(looks, kase, [served], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
