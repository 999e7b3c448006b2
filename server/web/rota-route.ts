import { Router } from 'express';
import type { RotaView } from '../../protocol/rota-view.ts';
import type { Live } from '../live/live.ts';
import { rotaSheet } from '../views/rota-sheet.ts';
import type { Askers } from './askers.ts';
import { languageOf, sendProblem, sendUnknown } from './problem.ts';

/** `GET /api/rota/YYYY-MM.html`: the month as a sheet of paper, for those who may watch it. */
export function rotaRoute(live: Pick<Live, 'view'>, askers: Askers): Router {
  const router = Router();
  router.get('/:file', (request, response) => {
    const month = /^(\d{4}-\d\d)\.html$/.exec(request.params.file)?.[1];
    if (month === undefined) return sendUnknown(request, response, 'route');
    const seen = live.view(`rota/${month}`, askers.of(request));
    if (seen.kind === 'unknown') return sendUnknown(request, response, 'topic');
    if (seen.kind !== 'shown') return sendProblem(request, response, seen.kind === 'sign-in' ? 401 : 403, seen.kind);
    const { language } = request.query;
    const wanted = language === 'zh' || language === 'en' ? language : languageOf(request);
    response
      .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
      .type('html')
      .send(rotaSheet(seen.view as RotaView, wanted));
  });
  return router;
}
