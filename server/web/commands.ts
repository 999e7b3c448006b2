import { type RequestHandler, type Response, Router } from 'express';
import { commands, IdempotencyKey } from '../../protocol/commands.ts';
import { faultsOf } from '../hall/check-hall-file.ts';
import type { Hall } from '../hall/hall.ts';
import type { Hub } from '../hub.ts';
import type { Askers } from './askers.ts';
import { readBody } from './body.ts';
import { sendNo, sendProblem, sendUnknown } from './problem.ts';

/** The one way in: POST /api/commands/NAME. */
export function commandRoute(hub: Hub, hall: Hall, askers: Askers): Router {
  const router = Router();
  const carry: RequestHandler<{ name: string }> = async (request, response) => {
    const { name } = request.params;
    if (!Object.hasOwn(commands, name)) return sendUnknown(request, response, 'command');
    const key = IdempotencyKey.safeParse(request.get('idempotency-key'));
    if (!key.success)
      return sendProblem(request, response, 400, 'key-missing', {
        code: 'invalid',
        errors: [{ path: 'Idempotency-Key', message: '1–64 of A-Za-z0-9_-' }],
      });
    const body = commands[name as keyof typeof commands].safeParse(request.body ?? {});
    if (!body.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(body.error) });
    const reply = await hub.ask(name, key.data, body.data, askers.of(request));
    switch (reply.kind) {
      case 'done':
        if (reply.replay) response.set('Idempotent-Replay', 'true');
        sendAnswer(response, reply.answer);
        return;
      case 'no':
        if (reply.replay) response.set('Idempotent-Replay', 'true');
        return sendNo(request, response, reply.no, hall);
      case 'key-reused':
        return sendProblem(request, response, 422, 'key-reused');
      case 'sign-in':
        return sendProblem(request, response, 401, 'sign-in');
      case 'not-allowed':
        return sendProblem(request, response, 403, 'not-allowed');
      case 'unknown-command':
        return sendUnknown(request, response, 'command');
      case 'fault':
        return sendProblem(request, response, 500, 'fault');
      case 'cannot-write':
        return sendProblem(request, response, 503, 'cannot-write', { retryAfterS: 2 });
      case 'stopping':
        return sendProblem(request, response, 503, 'stopping', { code: 'cannot-write', retryAfterS: 2 });
    }
  };
  router.post('/:name', readBody, carry);
  return router;
}

/** As `response.json` does, without finding out each time what is the same each time. */
function sendAnswer(response: Response, answer: object): void {
  const body = Buffer.from(JSON.stringify(answer));
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.setHeader('Content-Length', body.length);
  response.end(body);
}
