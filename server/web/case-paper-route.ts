import { Router } from 'express';
import type { Looks } from '../hall/looks.ts';
import type { Askers } from './askers.ts';
import { permits } from '../hall/asker.ts';
import { casePaperPage } from './case-paper-page.ts';
import { sendProblem, sendUnknown } from './problem.ts';

/** Staff who work on cases, and who look after them. */
const readers = ['clerk', 'chief', 'leader', 'supervisor', 'audit-admin'] as const;

/** `GET /api/cases/ID/papers/NUMBER.html`: a paper as it was issued, on A4, for staff. The applicant opens the same by the progress page. */
export function casePaperRoute(looks: Looks, askers: Askers, publicUrl: () => string): Router {
  const router = Router();
  router.get('/:id/papers/:file', (request, response) => {
    const permission = permits(readers, { ...askers.of(request), device: null });
    if (permission !== 'granted')
      return sendProblem(request, response, permission === 'sign-in' ? 401 : 403, permission);
    const number = request.params.file.endsWith('.html') ? request.params.file.slice(0, -5) : null;
    const kept = number === null ? null : looks.casePaper(request.params.id, number);
    if (!kept) return sendUnknown(request, response, 'paper');
    const { language } = request.query;
    const wanted = language === 'zh' || language === 'en' ? language : kept.paper.language;
    response.type('html').send(casePaperPage(kept.paper, wanted, `${publicUrl()}/c/${kept.paper.token}`));
  });
  return router;
}
