import { once } from 'node:events';
import { setImmediate as otherWork } from 'node:timers/promises';
import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { faultsOf } from '../hall/check-hall-file.ts';
import { permits } from '../hall/asker.ts';
import { nextDay } from '../hall/local-time.ts';
import type { Setting } from '../views/setting.ts';
import type { Askers } from './askers.ts';
import { csvRows, fileMark } from './csv.ts';
import { type LedgerName, ledgerPages } from './ledger-pages.ts';
import { languageOf, sendProblem, sendUnknown } from './problem.ts';
import { ledgerWords } from './words/ledgers.ts';

/** A year and a quarter: the longest that is asked for at once. */
const daysMost = 460;
const dayMs = 86_400_000;

const Asked = z
  .strictObject({ from: z.iso.date(), to: z.iso.date() })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'not before from' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= daysMost * dayMs, {
    path: ['to'],
    message: `at most ${daysMost} days`,
  });

/** GET /api/ledgers/NAME.csv?from=&to=: the ledgers of cases, consultations and agencies, masked, a page after another, so that nobody in the hall waits for them. */
export function ledgerRoute(setting: Pick<Setting, 'hall' | 'looks'>, askers: Askers): Router {
  const router = Router();
  router.get('/:file', (request: Request<{ file: string }>, response: Response, next) => {
    const [name, ending] = request.params.file.split('.');
    if (ending !== 'csv' || name === undefined || !(name in ledgerPages))
      return sendUnknown(request, response, 'route');
    const permission = permits(['leader', 'supervisor', 'audit-admin'], { ...askers.of(request), device: null });
    if (permission !== 'granted')
      return sendProblem(request, response, permission === 'sign-in' ? 401 : 403, permission);
    const asked = Asked.safeParse(request.query);
    if (!asked.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(asked.error) });
    send(name as LedgerName, asked.data, request, response).catch(next);
  });
  return router;

  async function send(
    name: LedgerName,
    { from, to }: z.infer<typeof Asked>,
    request: Request,
    response: Response,
  ): Promise<void> {
    const language = languageOf(request);
    const words = ledgerWords[language];
    const { zone } = setting.hall;
    const span = { from: zone.at(from, 0), until: zone.at(nextDay(to), 0) };
    const named = encodeURIComponent(`${words.files[name]} ${words.span(from, to)}.csv`);
    response
      .type('text/csv')
      .set('Content-Disposition', `attachment; filename="${name}-${from}-${to}.csv"; filename*=UTF-8''${named}`);
    response.write(fileMark + csvRows([words.heads[name]]));
    for (const page of ledgerPages[name]({ looks: setting.looks, span, words, language })) {
      // Whoever reads slowly, or has gone, holds up nobody but themselves.
      if (response.destroyed) return;
      if (!response.write(csvRows(page))) await Promise.race([once(response, 'drain'), once(response, 'close')]);
      await otherWork();
    }
    response.end();
  }
}
