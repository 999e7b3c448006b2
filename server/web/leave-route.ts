import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import { LeaveDraft } from '../../protocol/leave-preview.ts';
import type { Looks } from '../hall/looks.ts';
import { leaveAnswerOf } from '../posts/leave-answer.ts';
import { leavePreview } from '../posts/leave-preview.ts';
import { openLeave } from '../posts/leave-private.ts';
import { mayReadLeave } from '../posts/leave-readers.ts';
import type { Leave } from '../posts/leave.ts';
import { isNo } from '../hall/verb.ts';
import type { Askers } from './askers.ts';
import { leaveForm } from './leave-form.ts';
import { faultsOf } from '../hall/check-hall-file.ts';
import { languageOf, noInWords, sendNo, sendProblem, sendUnknown } from './problem.ts';

/** One leave with its reason, and its form to print: for the person, whoever signs or files it, and the auditor. */
export function leaveRoute(looks: Looks, askers: Askers, now: () => number): Router {
  const router = Router();
  router.get('/preview', (request, response) => {
    const { staff } = askers.of(request);
    if (!staff) return sendProblem(request, response, 401, 'sign-in');
    const draft = LeaveDraft.safeParse(draftIn(request.query.draft));
    if (!draft.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(draft.error) });
    const preview = leavePreview(looks, draft.data, staff, now());
    if (isNo(preview)) return sendNo(request, response, preview, looks.hall);
    const hindrances = preview.hindrances.map((no) => noInWords(no, looks.hall, languageOf(request)));
    response.json({ preview: { ...preview, hindrances } });
  });
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

/** A query that is no JSON is no draft. */
function draftIn(text: unknown): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

/** The look of the form: a file of its own, since the door lets no page style itself. */
export const leaveFormStyle: RequestHandler = (_request, response) => {
  response.sendFile(join(import.meta.dirname, 'leave-form.css'), { dotfiles: 'allow' });
};
