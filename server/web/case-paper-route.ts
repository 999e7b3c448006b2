import { Router } from 'express';
import type { Looks } from '../hall/looks.ts';
import type { Askers } from './askers.ts';
import { casePaperPage } from './case-paper-page.ts';
import { sendProblem, sendUnknown } from './problem.ts';
import { openedForMs } from '../cases/open-paper.ts';
import type { KeptPaper } from '../cases/paper-looks.ts';
import { mayRead } from '../cases/case-standing.ts';

/** The copy for the applicant, with the full name and the code: only after a command of theirs that the journal keeps: they made the paper out, or opened it. */
function mayName(looks: Looks, { case: caseId, paper }: KeptPaper, jobNo: string, now: number): boolean {
  const madeOut = paper.clerk === jobNo ? Date.parse(paper.at) : 0;
  return now - Math.max(madeOut, looks.paperOpenedAt(caseId, paper.number, jobNo) ?? 0) < openedForMs;
}

/** `GET /api/cases/ID/papers/NUMBER.html`: a paper as it was issued, on A4, for staff who may see the case. The applicant opens the same by the progress page. */
export function casePaperRoute(looks: Looks, askers: Askers, publicUrl: () => string, now: () => number): Router {
  const router = Router();
  router.get('/:id/papers/:file', (request, response) => {
    const { staff } = askers.of(request);
    if (!staff) return sendProblem(request, response, 401, 'sign-in');
    const kase = looks.case(request.params.id);
    if (!kase) return sendUnknown(request, response, 'case');
    if (!mayRead(looks, kase, staff)) return sendProblem(request, response, 403, 'not-allowed');
    const number = request.params.file.endsWith('.html') ? request.params.file.slice(0, -5) : null;
    const kept = number === null ? null : looks.casePaper(kase.id, number);
    if (!kept) return sendUnknown(request, response, 'paper');
    const { language } = request.query;
    const wanted = language === 'zh' || language === 'en' ? language : kept.paper.language;
    const named = mayName(looks, kept, staff.jobNo, now());
    // Whoever only reads it is not given the key to the applicant's page.
    const url = named ? `${publicUrl()}/c/${kept.paper.token}` : null;
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(casePaperPage(kept.paper, wanted, url, named));
  });
  return router;
}
