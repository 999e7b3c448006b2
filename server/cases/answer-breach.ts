import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { inCases } from './case-standing.ts';
import { laterDemand } from './later-demand.ts';
import { sealReason } from './reason.ts';

/**
 * 申辩 (000/M 四(3), 002/L 6.3): whoever gave the first notice explains before it is judged, and may appeal once after a complaint was found true.
 * While an appeal is open the finding counts against nobody.
 */
export const answerBreach = verb('answer-breach', {
  may: inCases,

  look(looks, body) {
    const kase = looks.case(body.case);
    if (!kase) return unknown('case');
    const found = laterDemand(kase, body.notice);
    if (!found) return unknown('notice');
    const appeal = found.notice.verdict !== null;
    const text = sealReason(looks, kase.id, appeal ? 'breach-appeal' : 'breach-answer', body.text);
    return { looks, kase, ...found, appeal, text };
  },

  decide({ looks, kase, notice, staff, appeal, text }, _body, asker, { now }) {
    const { number, verdict } = notice;
    if (staff !== asker.staff!.jobNo) return refuse('not-about-you', { notice: number });
    if (appeal ? notice.appeal : notice.answer) return refuse('said-already');
    if (verdict === 'dismissed') return refuse('nothing-to-answer', { notice: number });
    const said = { fact: 'breach-answered' as const, case: kase.id, number: kase.number, by: staff, notice: number };
    return accept(...stepped(looks, kase, [{ ...said, appeal, text }], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
