import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { sealReason } from './reason.ts';
import { firstTeller, gaveNotice } from './case.ts';

/** Whether a notice was incomplete, as found afterwards. Only a complaint that proved true counts against the person (000/S 4.3). */
export const verifyBreach = verb('verify-breach', {
  may: ['supervisor', 'complaints'],

  look(looks, body) {
    const kase = looks.case(body.case);
    if (!kase) return unknown('case');
    const notice = kase.notices.find(({ number, added }) => number === body.notice && added.length > 0);
    if (!notice) return unknown('notice');
    return { looks, kase, notice, reason: sealReason(looks, kase.id, 'verdict', body.reason) };
  },

  decide({ looks, kase, notice, reason }, body, asker, { now }) {
    if (notice.verdict !== null) return refuse('judged-already');
    if (gaveNotice(kase, asker.staff!.jobNo)) return refuse('own-notice', { number: kase.number });
    const judged = {
      fact: 'breach-judged' as const,
      case: kase.id,
      number: kase.number,
      by: asker.staff!.jobNo,
      notice: notice.number,
      staff: firstTeller(kase),
      verdict: body.verdict,
      complaint: body.complaint ?? null,
      reason,
    };
    return accept(...stepped(looks, kase, [judged], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
