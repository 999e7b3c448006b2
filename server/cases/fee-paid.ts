import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { inCases } from './case-standing.ts';
import { notTakenHere } from './cashier.ts';
import { changedFee } from './fee-answer.ts';

/** Paid: at the cashier's in any way, at another counter only in those the hall allows there; cash is none of them unless it says so (C22). */
export const feePaid = verb('fee-paid', {
  may: inCases,

  look(looks, body, asker) {
    const kase = looks.case(body.case);
    if (!kase) return unknown('case');
    const fee = kase.fees?.find(({ n }) => n === body.fee);
    if (!fee) return unknown('fee');
    const at = looks.counterOf(asker.staff!.jobNo);
    return { looks, kase, fee, at, counter: at === null ? null : (looks.hall.counters.get(at) ?? null) };
  },

  decide({ looks, kase, fee, counter }, { method, receipt }, asker, { now }) {
    if (counter === null) return refuse('not-at-a-counter');
    if (fee.paid) return refuse('paid-already');
    if (fee.cancelled) return refuse('fee-cancelled');
    const no = notTakenHere(looks, counter, method);
    if (no) return no;
    const paid = {
      fact: 'fee-paid' as const,
      case: kase.id,
      number: kase.number,
      by: asker.staff!.jobNo,
      fee: fee.n,
      amountYuan: fee.amountYuan,
      method,
      counter: counter.number,
      receipt: receipt ?? null,
    };
    return accept(...stepped(looks, kase, [paid], now).facts);
  },

  answer: (looks, _facts, { now }, { kase, fee }) => ({
    ...changedCase(looks, kase.id, now),
    ...changedFee(looks, kase.id, fee.n),
  }),
});
