import { Router } from 'express';
import { ProgressAsk } from '../../protocol/case-progress.ts';
import { openApplicantOf } from '../cases/applicant.ts';
import { hasPage, pageOfToken } from '../cases/page-of-case.ts';
import { isSecondFactor } from '../cases/second-factor.ts';
import { faultsOf } from '../hall/check-hall-file.ts';
import type { Looks } from '../hall/looks.ts';
import type { Askers } from './askers.ts';
import { readBody } from './body.ts';
import { casePaperPage } from './case-paper-page.ts';
import { GuessLimit } from './guess-limit.ts';
import { sendProblem, sendUnknown } from './problem.ts';

/** Every answer takes this long: how soon it comes says nothing. */
const answerMs = 250;
/** Looked at where no case is, so that the same is done. */
const nobody = { idNo: '000000000000000000', phone: '00000000000' };

/** How a case stands, for its applicant: the way in by number and second factor, and the papers by the token. */
export function progressRoute(looks: Looks, askers: Askers, now: () => number, publicUrl: () => string): Router {
  const router = Router();
  const limit = new GuessLimit();

  router.post('/', readBody, async (request, response) => {
    const began = performance.now();
    const body = ProgressAsk.safeParse(request.body ?? {});
    if (!body.success) return sendProblem(request, response, 400, 'invalid', { errors: faultsOf(body.error) });
    const number = body.data.number.toUpperCase();
    const { device, address } = askers.of(request);
    const asker = device ? `device ${device.id}` : `address ${address}`;
    const retryAfterS = limit.lockedS(asker, number, now());
    if (retryAfterS > 0) return sendProblem(request, response, 429, 'asked-too-often', { retryAfterS });
    const found = looks.caseByNumber(number);
    const kase = found && hasPage(looks, found, now()) ? found : null;
    const fits = isSecondFactor(body.data.factor, kase ? openApplicantOf(looks, kase) : nobody) && kase !== null;
    if (fits) limit.found(number);
    else limit.missed(asker, number, now());
    await new Promise((resolve) => setTimeout(resolve, answerMs - (performance.now() - began)));
    if (fits) response.json({ token: kase.token });
    else sendProblem(request, response, 404, 'no-such-case');
  });

  router.get('/:token/papers/:file', (request, response) => {
    const kase = pageOfToken(looks, request.params.token, now());
    const n = Number(/^([1-9]\d{0,2})\.html$/.exec(request.params.file)?.[1] ?? 0);
    const document = kase?.documents[n - 1];
    const kept = kase && document ? looks.casePaper(kase.id, document.number) : null;
    if (!kept) return sendUnknown(request, response, 'paper');
    const { language } = request.query;
    const wanted = language === 'zh' || language === 'en' ? language : kept.paper.language;
    response
      .set('X-Robots-Tag', 'noindex, nofollow')
      .type('html')
      .send(casePaperPage(kept.paper, wanted, `${publicUrl()}/c/${kept.paper.token}`));
  });
  return router;
}
