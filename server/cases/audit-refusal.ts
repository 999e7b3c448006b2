import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { changedCase } from './case-answer.ts';
import { sealMessage } from './colleague-message.ts';
import { stepped } from './case-dates.ts';
import { sealReason } from './reason.ts';

const minuteMs = 60_000;

/**
 * 不予受理核查 (000/C 三(1), refusing what meets the conditions): everything was there, and the case was refused for a reason alone. Somebody else says
 * whether the reason holds. The refusal stands as it was served; one found wrong is put right by taking the matter in again.
 */
export const auditRefusal = verb('audit-refusal', {
  may: ['leader', 'supervisor', 'complaints'],

  look(looks, body, asker, { seq }) {
    const kase = looks.case(body.case);
    if (!kase) return unknown('case');
    const { jobNo, name } = asker.staff!;
    const message = `M${seq}`;
    const words = sealMessage(looks, message, { name, contact: jobNo, text: body.reason });
    return { looks, kase, reason: sealReason(looks, kase.id, 'refusal-audit', body.reason), message, words };
  },

  decide({ looks, kase, reason, message, words }, { finding }, asker, { now }) {
    const { id, number, state, ended } = kase;
    if (state !== 'refused' || !ended?.complete) return refuse('not-refused-complete', { number });
    if (ended.audit) return refuse('judged-already');
    const by = asker.staff!.jobNo;
    if (ended.by === by) return refuse('own-refusal', { number });
    const audited = { fact: 'refusal-audited' as const, case: id, number, by, finding, reason };
    const { facts } = stepped(looks, kase, [audited], now);
    // Nobody is left with a refusal that does not hold: whoever has the case is told, and asks the applicant back.
    if (finding === 'holds' || kase.holder === by) return accept(...facts);
    const remindAt = now + looks.hall.file.cases.messageDueAfterMin * minuteMs;
    return accept(...facts, {
      fact: 'message-left',
      ...{ message, to: kase.holder, about: id, remindAt, content: words, by },
    });
  },

  answer: (looks, _facts, { now }, { kase }) => changedCase(looks, kase.id, now),
});
