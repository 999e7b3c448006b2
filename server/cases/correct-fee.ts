import { accept, refuse, unknown, verb } from '../hall/verb.ts';
import { changedCase } from './case-answer.ts';
import { stepped } from './case-dates.ts';
import { sealIn } from './case-file.ts';
import { inCases } from './case-standing.ts';
import { isCashier, notTakenHere } from './cashier.ts';
import { changedFee } from './fee-answer.ts';

/**
 * 更正收款 (001/S 五(五)): what was registered wrong is put right by appending old, new, who and why. The day's book takes the old entry back with a
 * minus of today: yesterday's sums stay what they were. Another person does it than took the money.
 */
export const correctFee = verb('correct-fee', {
  may: inCases,

  look(looks, { case: id, fee: n, why }, asker) {
    const kase = looks.case(id);
    if (!kase) return unknown('case');
    const fee = kase.fees?.find((one) => one.n === n);
    if (!fee) return unknown('fee');
    const { jobNo, roles } = asker.staff!;
    // Who directs the hall comes to no counter for it: the line is of the counter that took the money.
    const at = looks.counterOf(jobNo) ?? (roles.includes('leader') ? (fee.paid?.counter ?? null) : null);
    const place = (fee.corrections?.length ?? 0) + 1;
    return {
      looks,
      kase,
      fee,
      counter: at === null ? null : (looks.hall.counters.get(at) ?? null),
      why: sealIn(looks, id, `fee:${n}:correction:${place}`, why),
    };
  },

  decide({ looks, kase, fee, counter, why }, { to }, asker, { now }) {
    const { jobNo: by, roles } = asker.staff!;
    const { paid } = fee;
    if (!paid) return refuse('not-paid-yet');
    // Four eyes: whoever took the money does not take it out of the book again.
    if (paid.by === by) return refuse('own-receipt', { counter: paid.counter });
    if (counter === null) return refuse('not-at-a-counter');
    // The cashier, or a leader: nobody else puts their hand into the till.
    if (!isCashier(counter) && !roles.includes('leader')) return refuse('not-your-receipt');
    const next = to && { method: to.method, receipt: to.receipt ?? null };
    if (next && next.method === paid.method && next.receipt === paid.receipt) return refuse('same-value');
    const no = next && next.method !== paid.method ? notTakenHere(looks, counter, next.method) : null;
    if (no) return no;
    const corrected = {
      fact: 'fee-corrected' as const,
      case: kase.id,
      number: kase.number,
      by,
      fee: fee.n,
      amountYuan: fee.amountYuan,
      counter: counter.number,
      old: { method: paid.method, receipt: paid.receipt },
      new: next,
      why,
    };
    return accept(...stepped(looks, kase, [corrected], now).facts);
  },

  answer: (looks, _facts, { now }, { kase, fee }) => ({
    ...changedCase(looks, kase.id, now),
    ...changedFee(looks, kase.id, fee.n),
  }),
});
