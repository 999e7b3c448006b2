import { Router, type Request } from 'express';
import { z } from 'zod';
import type { SessionAnswer } from '../../protocol/wire.ts';
import { faultsOf } from '../hall/check-hall-file.ts';
import type { Hall } from '../hall/hall.ts';
import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import type { Askers } from './askers.ts';
import { readBody } from './body.ts';
import { sendNo, sendProblem } from './problem.ts';
import { cookieName, type Sessions } from './sessions.ts';

const Credentials = z.strictObject({ jobNo: z.string().regex(/^[A-Za-z0-9]{1,16}$/), pin: z.string().min(1).max(64) });

/** Signing in and out, and who am I. */
export function sessionRoute(sessions: Sessions, hall: Hall, looks: Looks, askers: Askers): Router {
  const router = Router();
  const answer = (staff: StaffMember): SessionAnswer => ({
    staff,
    posts: hall.file.posts
      .filter(({ a, b }) => a === staff.jobNo || b === staff.jobNo)
      .map(({ counter, a }) => ({ counter, as: a === staff.jobNo ? 'A' : 'B' })),
    counter: looks.counterOf(staff.jobNo),
    idleSignOutS: hall.file.rules.idleSignOutMin * 60,
  });
  const cookie = (request: Request, value: string, more: string) =>
    `${cookieName}=${value}; Path=/; HttpOnly; SameSite=Strict${request.secure ? '; Secure' : ''}${more}`;

  router.post('/', readBody, async (request, response) => {
    const body = Credentials.safeParse(request.body ?? {});
    if (!body.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(body.error) });
    const outcome = await sessions.signIn(body.data.jobNo, body.data.pin, askers.of(request));
    switch (outcome.kind) {
      case 'in':
        response.set('Set-Cookie', cookie(request, outcome.token, '')).json(answer(outcome.staff));
        return;
      case 'wrong':
        return sendProblem(request, response, 401, 'wrong-credentials');
      case 'locked':
        return sendProblem(request, response, 429, 'locked', { retryAfterS: outcome.retryAfterS });
      case 'cannot':
        return sendProblem(request, response, 503, 'cannot-write', { retryAfterS: 2 });
    }
  });
  router.get('/', (request, response) => {
    const { staff } = askers.of(request);
    if (staff) response.json(answer(staff));
    else sendProblem(request, response, 401, 'sign-in');
  });
  router.delete('/', async (request, response) => {
    const no = await sessions.signOut(request.headers.cookie, askers.of(request));
    if (no) return sendNo(request, response, no, hall);
    response
      .set('Set-Cookie', cookie(request, '', '; Max-Age=0'))
      .status(204)
      .end();
  });
  return router;
}
