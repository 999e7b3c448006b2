import { setImmediate as otherWork } from 'node:timers/promises';
import { type Response, Router } from 'express';
import { z } from 'zod';
import { CaseState } from '../../protocol/case-answer.ts';
import type { ArchivePage } from '../../protocol/case-view.ts';
import type { FiledLine } from '../cases/case-looks.ts';
import { permits } from '../hall/asker.ts';
import { faultsOf } from '../hall/check-hall-file.ts';
import { lineShown } from '../views/cases.ts';
import type { Setting } from '../views/setting.ts';
import type { Askers } from './askers.ts';
import { sendProblem } from './problem.ts';

/** A year and a quarter, as for the ledgers. */
const daysMost = 460;
const dayMs = 86_400_000;
/** So many lines are read at once, and so many pages of them for one answer: the rest is asked for with `after`. */
const readMost = 200;
const pagesMost = 50;

const Asked = z
  .strictObject({
    from: z.iso.date(),
    to: z.iso.date(),
    service: z.string().min(1).max(48).optional(),
    state: CaseState.optional(),
    after: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}\.\d{1,15}$/, 'as the page before it says')
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'not before from' })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= daysMost * dayMs, {
    path: ['to'],
    message: `at most ${daysMost} days`,
  });
type Asked = z.infer<typeof Asked>;

/** 查档: `GET /api/archive?from=&to=&service=&state=`, all cases by the day of receipt, for those who oversee the hall. */
export function archiveRoute(setting: Pick<Setting, 'hall' | 'looks' | 'now'>, askers: Askers): Router {
  const { looks } = setting;
  const router = Router();
  router.get('/', (request, response, next) => {
    const permission = permits(['leader', 'supervisor', 'audit-admin'], { ...askers.of(request), device: null });
    if (permission !== 'granted')
      return sendProblem(request, response, permission === 'sign-in' ? 401 : 403, permission);
    const asked = Asked.safeParse(request.query);
    if (!asked.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(asked.error) });
    search(asked.data, response).catch(next);
  });
  return router;

  async function search({ from, to, service, state, after, limit }: Asked, response: Response): Promise<void> {
    const found: FiledLine[] = [];
    let place = after === undefined ? null : { day: after.slice(0, 10), seq: Number(after.slice(11)) };
    let more = true;
    for (let page = 0; more && page < pagesMost && found.length < limit; page++) {
      const lines = looks.caseLinesByDay({ from, to }, place, readMost);
      more = lines.length === readMost;
      for (const line of lines) {
        place = { day: line.receivedOn, seq: line.seq };
        if ((service === undefined || line.service === service) && (state === undefined || line.state === state))
          found.push(line);
        if (found.length < limit) continue;
        more ||= line !== lines.at(-1);
        break;
      }
      // Whoever is called next does not wait for an archive.
      await otherWork();
    }
    const answer: ArchivePage = {
      cases: found.map(({ index, seq: _, ...line }) => ({ ...lineShown(setting, line), index })),
      next: more && place ? `${place.day}.${place.seq}` : null,
    };
    response.json(answer);
  }
}
