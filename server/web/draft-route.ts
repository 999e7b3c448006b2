import { type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { mayRead } from '../cases/case-standing.ts';
import { faultsOf } from '../hall/check-hall-file.ts';
import type { Looks } from '../hall/looks.ts';
import type { CaseDrafts } from '../store/case-drafts.ts';
import type { Askers } from './askers.ts';
import { readBody } from './body.ts';
import { sendProblem, sendUnknown } from './problem.ts';

/** A console's own words: what it keeps it gets back, and nobody else reads it. */
const Draft = z.strictObject({
  draft: z.record(z.string(), z.unknown()).refine((draft) => JSON.stringify(draft).length <= 16_384, 'at most 16 KiB'),
});

/**
 * GET, PUT, DELETE /api/drafts/TICKET: an entry half made, for whoever has the visitor at the counter; `ticked`: the tablet there shows it.
 * /api/drafts/case/CASE: a step of a case half written, for whoever writes it.
 */
export function draftRoute(
  looks: Looks,
  drafts: CaseDrafts,
  askers: Askers,
  now: () => number,
  ticked: (counter: number) => void,
): Router {
  const router = Router();
  const mine: RequestHandler<{ ticket: string }> = (request, response, next) => {
    const { staff } = askers.of(request);
    if (!staff) return sendProblem(request, response, 401, 'sign-in');
    const ticket = looks.ticketByRef(request.params.ticket);
    if (!ticket) return sendUnknown(request, response, 'ticket');
    const counter = ticket.counter === null ? null : looks.counter(ticket.counter);
    const here = ticket.state === 'serving' || ticket.state === 'held' || ticket.state === 'called';
    if (!here || counter?.staff !== staff.jobNo) return sendProblem(request, response, 403, 'not-allowed');
    response.locals.staff = staff.jobNo;
    response.locals.counter = counter.number;
    next();
  };
  const answer = (response: Response, ref: string) => {
    const kept = drafts.read(ref);
    response.json(kept ? { draft: kept.draft, at: looks.hall.zone.iso(kept.at) } : { draft: null, at: null });
  };
  const ofCase: RequestHandler<{ case: string }> = (request, response, next) => {
    const { staff } = askers.of(request);
    if (!staff) return sendProblem(request, response, 401, 'sign-in');
    const kase = looks.case(request.params.case);
    if (!kase) return sendUnknown(request, response, 'case');
    if (!mayRead(looks, kase, staff)) return sendProblem(request, response, 403, 'not-allowed');
    response.locals.staff = staff.jobNo;
    // Two people at work on one case each have words of their own.
    response.locals.ref = `${kase.id} ${staff.jobNo}`;
    next();
  };
  router.get('/case/:case', ofCase, (_request, response) => answer(response, response.locals.ref as string));
  router.put('/case/:case', ofCase, readBody, (request, response) => {
    const body = Draft.safeParse(request.body);
    if (!body.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(body.error) });
    drafts.keep(response.locals.ref as string, response.locals.staff as string, body.data.draft, now());
    response.status(204).end();
  });
  router.delete('/case/:case', ofCase, (_request, response) => {
    drafts.drop(response.locals.ref as string);
    response.status(204).end();
  });
  router.get('/:ticket', mine, (request, response) => answer(response, request.params.ticket as string));
  router.put('/:ticket', mine, readBody, (request, response) => {
    const body = Draft.safeParse(request.body);
    if (!body.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(body.error) });
    drafts.keep(request.params.ticket as string, response.locals.staff as string, body.data.draft, now());
    ticked(response.locals.counter as number);
    response.status(204).end();
  });
  router.delete('/:ticket', mine, (request, response) => {
    drafts.drop(request.params.ticket as string);
    response.status(204).end();
  });
  return router;
}
