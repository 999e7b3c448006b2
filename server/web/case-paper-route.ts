import { Router } from 'express';
import type { Looks } from '../hall/looks.ts';
import type { Askers } from './askers.ts';
import { casePaperPage } from './case-paper-page.ts';
import { sendProblem, sendUnknown } from './problem.ts';
import { mayRead } from '../cases/case-standing.ts';

/** `GET /api/cases/ID/papers/NUMBER.html`: a paper as it was issued, on A4, for staff who may see the case. The applicant opens the same by the progress page. */
export function casePaperRoute(looks: Looks, askers: Askers, publicUrl: () => string): Router {
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
    response.type('html').send(casePaperPage(kept.paper, wanted, `${publicUrl()}/c/${kept.paper.token}`));
  });
  return router;
}
