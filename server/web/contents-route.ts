import { type Request, Router } from 'express';
import { mayRead } from '../cases/case-standing.ts';
import type { Looks } from '../hall/looks.ts';
import { archivePage } from './archive-page.ts';
import type { Askers } from './askers.ts';
import { languageOf, sendProblem, sendUnknown } from './problem.ts';

/** `GET /api/cases/ID/contents.html`: the contents of a file (卷内目录) on A4, for whoever may see the case. */
export function contentsRoute(looks: Looks, askers: Askers): Router {
  const router = Router();
  router.get('/:id/contents.html', (request: Request<{ id: string }>, response) => {
    const { staff } = askers.of(request);
    if (!staff) return sendProblem(request, response, 401, 'sign-in');
    const kase = looks.case(request.params.id);
    if (!kase) return sendUnknown(request, response, 'case');
    if (!mayRead(looks, kase, staff)) return sendProblem(request, response, 403, 'not-allowed');
    const { language } = request.query;
    const wanted = language === 'zh' || language === 'en' ? language : languageOf(request);
    response.type('html').send(archivePage(looks, kase, wanted));
  });
  return router;
}
