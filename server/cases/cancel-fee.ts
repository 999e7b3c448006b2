import { accept, isNo, refuse, unknown, verb } from '../hall/verb.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { sealIn } from './case-file.ts';
import { caseFor, inCases } from './case-standing.ts';
import { changedFee } from './fee-answer.ts';

/** 撤销缴费单: charged by mistake and not paid. It stays on record with who and why; the line can be charged anew. */
export const cancelFee = verb('cancel-fee', {
  may: inCases,

  look(looks, body, asker) {
    const { case: id, fee: n, why } = body;
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    const fee = found.kase.fees?.find((one) => one.n === n);
    if (!fee) return unknown('fee');
    return { looks, ...found, fee, why: sealIn(looks, id, `fee:${n}:cancelled`, why) };
  },

  decide({ looks, kase, fee, why }, _body, asker, { now }) {
    if (fee.paid) return refuse('paid-already');
    if (fee.cancelled) return refuse('fee-cancelled');
    const cancelled = {
      fact: 'fee-cancelled' as const,
      case: kase.id,
      number: kase.number,
      ...{ by: asker.staff!.jobNo, fee: fee.n, why },
    };
    return accept(...stepped(looks, kase, [cancelled], now).facts);
  },

  answer: (looks, _facts, { now }, { kase, fee }) => ({
    ...changedCase(looks, kase.id, now),
    ...changedFee(looks, kase.id, fee.n),
  }),
});
