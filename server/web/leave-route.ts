import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import type { Looks } from '../hall/looks.ts';
import { leaveAnswerOf } from '../posts/leave-answer.ts';
import { openLeave } from '../posts/leave-private.ts';
import { mayReadLeave } from '../posts/leave-readers.ts';
import type { Leave } from '../posts/leave.ts';
import type { Askers } from './askers.ts';
import { leaveForm } from './leave-form.ts';
import { languageOf, sendProblem, sendUnknown } from './problem.ts';

/** One leave with its reason, and its form to print: for the person, whoever signs or files it, and the auditor. */
export function leaveRoute(looks: Looks, askers: Askers, now: () => number): Router {
  const router = Router();
  const open: RequestHandler<{ id: string }> = (request, response, next) => {
    const { staff } = askers.of(request);
    if (!staff) return sendProblem(request, response, 401, 'sign-in');
    const leave = looks.leave(request.params.id);
    if (!leave) return sendUnknown(request, response, 'leave');
    if (!mayReadLeave(looks, leave, staff)) return sendProblem(request, response, 403, 'not-allowed');
    response.locals.leave = leave;
    next();
  };
  router.get('/:id', open, (_request, response) => {
    const leave = response.locals.leave as Leave;
    const { reason, phone, shortNotice, rejection, extensionReason } = openLeave(looks, leave);
    response.json({
      leave: { ...leaveAnswerOf(looks, leave, now()), reason, phone, shortNotice, rejection, extensionReason },
    });
  });
  router.get('/:id/form.html', open, (request, response) => {
    const { language } = request.query;
    const wanted = language === 'zh' || language === 'en' ? language : languageOf(request);
    response.type('html').send(leaveForm(looks, response.locals.leave as Leave, wanted, now()));
  });
  return router;
}

/** The look of the form: a file of its own, since the door lets no page style itself. */
export const leaveFormStyle: RequestHandler = (_request, response) => {
  response.sendFile(join(import.meta.dirname, 'leave-form.css'), { dotfiles: 'allow' });
};
