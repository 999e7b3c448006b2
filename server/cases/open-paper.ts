import { accept, isNo, unknown, verb } from '../hall/verb.ts';
import { caseFor, handles, inCases } from './case-standing.ts';

/** So long a page of a paper shows the full name to whoever made it out or opened it. */
export const openedForMs = 15 * 60_000;

/** A paper as a page of A4 with the applicant's full name on it: who opened it stands in the journal, since looking at a page leaves no trace (DESIGN §9). */
export const openPaperPage = verb('open-paper', {
  may: inCases,

  look(looks, body, asker) {
    const found = caseFor(looks, body, asker, handles);
    if (isNo(found)) return found;
    return looks.casePaper(found.kase.id, body.paper) ? found : unknown('paper');
  },

  decide: ({ kase }, { paper }, asker) =>
    accept({ fact: 'paper-opened', case: kase.id, paper, by: asker.staff!.jobNo }),

  answer: (_looks, facts, _moment, { kase }) => {
    const [opened] = facts;
    const paper = opened?.fact === 'paper-opened' ? opened.paper : '';
    return { page: `/api/cases/${kase.id}/papers/${encodeURIComponent(paper)}.html` };
  },
});
