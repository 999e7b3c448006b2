import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { sealReason } from './reason.ts';

/**
 * 不予受理核查 (000/C 三(1), refusing what meets the conditions): everything was there, and the case was refused for a reason alone. Somebody else says
 * whether the reason holds. The refusal stands as it was served; one found wrong is put right by taking the matter in again.
 */
export const auditRefusal = verb('audit-refusal', {
  may: ['leader', 'supervisor', 'complaints'],

  look(looks, body) {
    const kase = looks.case(body.case);
    if (!kase) return unknown('case');
    return { looks, kase, reason: sealReason(looks, kase.id, 'refusal-audit', body.reason) };
  },

  decide({ looks, kase, reason }, { finding }, asker, { now }) {
    const { id, number, state, ended } = kase;
    if (state !== 'refused' || !ended?.complete) return refuse('not-refused-complete', { number });
    if (ended.audit) return refuse('judged-already');
    const by = asker.staff!.jobNo;
    if (ended.by === by) return refuse('own-refusal', { number });
    const audited = { fact: 'refusal-audited' as const, case: id, number, by, finding, reason };
    return accept(...stepped(looks, kase, [audited], now).facts);
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
