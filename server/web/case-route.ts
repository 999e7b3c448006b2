import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { CaseState } from '../../protocol/case-answer.ts';
import type { CasePage } from '../../protocol/case-view.ts';
import type { CaseLine, CaseQuery } from '../cases/case-looks.ts';
import { mayRead } from '../cases/case-standing.ts';
import { faultsOf } from '../hall/check-hall-file.ts';
import type { StaffMember } from '../hall/staff.ts';
import { caseReceivers } from '../views/case-receivers.ts';
import { lineShown } from '../views/cases.ts';
import type { Setting } from '../views/setting.ts';
import type { Askers } from './askers.ts';
import { sendProblem, sendUnknown } from './problem.ts';

const Asked = z
  .strictObject({
    state: CaseState.optional(),
    holder: z.string().min(1).max(16).optional(),
    unit: z.string().min(1).max(48).optional(),
    /** Due on or before this day. */
    due: z.iso.date().optional(),
    after: z
      .string()
      .regex(/^(9999|\d{4}-\d{2}-\d{2})\.\d{1,15}$/, 'as the page before it says')
      .optional(),
    limit: z.coerce.number().int().min(1).max(200).default(50),
    /** One case by its number, as it stands on its papers. */
    number: z.string().min(1).max(60).optional(),
    /** Those of a ticket, and the open ones of whoever holds it: for somebody who comes again. */
    ticket: z.string().min(1).max(64).optional(),
  })
  .refine(({ holder, unit }) => holder === undefined || unit === undefined, {
    path: ['unit'],
    message: 'a holder or a unit, not both',
  });
type Asked = z.infer<typeof Asked>;

/**
 * GET /api/cases: lists by page. Everybody sees their own and their department's; those who oversee the hall see all.
 * GET /api/cases/ID/receivers: who may take a case over, for whoever may see it.
 */
export function caseRoute(setting: Pick<Setting, 'hall' | 'looks' | 'now'>, askers: Askers): Router {
  const { looks } = setting;
  const router = Router();
  router.get('/', (request: Request, response: Response) => {
    const { staff } = askers.of(request);
    if (!staff) return sendProblem(request, response, 401, 'sign-in');
    const asked = Asked.safeParse(request.query);
    if (!asked.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(asked.error) });
    const { number, ticket } = asked.data;
    if (number !== undefined || ticket !== undefined) {
      const found = ticket === undefined ? null : looks.ticketByRef(ticket);
      if (ticket !== undefined && !found) return sendUnknown(request, response, 'ticket');
      const lines = number !== undefined ? looks.caseLinesOf({ number }) : looks.caseLinesOf({ ticket: found! });
      return answer(lines.filter(({ id }) => mayRead(looks, looks.case(id)!, staff)));
    }
    const query = within(asked.data, staff);
    if (query === 'not-allowed') return sendProblem(request, response, 403, 'not-allowed');
    const { lines, next } = looks.caseLines(query);
    answer(lines, next);

    function answer(lines: readonly CaseLine[], next: string | null = null): void {
      const page: CasePage = { cases: lines.map((line) => lineShown(setting, line)), next };
      response.json(page);
    }
  });
  router.get('/:id/receivers', (request: Request<{ id: string }>, response) => {
    const { staff } = askers.of(request);
    if (!staff) return sendProblem(request, response, 401, 'sign-in');
    const kase = looks.case(request.params.id);
    if (!kase) return sendUnknown(request, response, 'case');
    if (!mayRead(looks, kase, staff)) return sendProblem(request, response, 403, 'not-allowed');
    response.json(caseReceivers(setting, kase, setting.now()));
  });
  return router;
}

/** What somebody may list: their own, their department's; a list of everything is for those who oversee it. */
function within({ state, holder, unit, due, after, limit }: Asked, staff: StaffMember): CaseQuery | 'not-allowed' {
  const oversees = staff.roles.some((role) => ['leader', 'supervisor', 'complaints', 'audit-admin'].includes(role));
  const works = staff.roles.some((role) => role === 'clerk' || role === 'chief');
  if (!oversees && !works) return 'not-allowed';
  const own = holder === staff.jobNo || (unit !== undefined && unit === staff.department);
  const whose = holder ?? (unit === undefined && !oversees ? staff.jobNo : undefined);
  if (!oversees && !own && whose !== staff.jobNo) return 'not-allowed';
  const place = after === undefined ? null : after.split('.');
  return {
    most: limit,
    ...(state === undefined ? {} : { state }),
    ...(whose === undefined ? {} : { holder: whose }),
    ...(unit === undefined ? {} : { unit }),
    ...(due === undefined ? {} : { due }),
    ...(place === null ? {} : { after: { key: place[0]!, id: Number(place[1]) } }),
  };
}
