import { accept, factOf, isNo, refuse, verb } from '../hall/verb.ts';
import { withPapers } from './acceptance.ts';
import { changedWithPaper } from './case-answer.ts';
import { sealIn } from './case-file.ts';
import { caseFor, doneBy, inCases, wrongCaseState } from './case-standing.ts';
import { isOpenCase } from './case.ts';
import { payAt } from './cashier.ts';
import { changedFee } from './fee-answer.ts';
import { guideOf } from './guide-of-case.ts';
import { issued, paperWay } from './issue-paper.ts';

/**
 * 收费: a line of the published table and nothing else, at its standard or below with a reason. What is not posted, or above it, the citizen may
 * refuse and complain about (002/F 三); so the hub refuses it first. The slip sends to the cashier (000/C (18)).
 */
export const chargeFee = verb('charge-fee', {
  may: inCases,

  look(looks, body, asker) {
    const found = caseFor(looks, body, asker);
    if (isNo(found)) return found;
    const { kase } = found;
    const n = (kase.fees?.length ?? 0) + 1;
    return {
      looks,
      kase,
      n,
      posted: guideOf(looks, kase).fees[body.line - 1] ?? null,
      relief: body.relief === undefined ? null : sealIn(looks, kase.id, `fee:${n}:relief`, body.relief),
      complaints: looks.hall.file.hall.complaints?.phone ?? '',
    };
  },

  decide({ looks, kase, n, posted, relief, complaints }, body, asker, { now }) {
    if (!isOpenCase(kase)) return wrongCaseState(kase);
    if (!posted) return refuse('fee-not-posted', { line: body.line, phone: complaints });
    const { name, amountYuan: standard, basis = '' } = posted;
    const amountYuan = body.amountYuan ?? standard;
    if (amountYuan > standard) return refuse('fee-above-standard', { standard, phone: complaints });
    if (amountYuan === 0) return refuse('nothing-to-pay');
    if (amountYuan < standard && relief === null) return refuse('relief-reason', { standard });
    if (kase.fees?.some((fee) => fee.line === body.line && !fee.cancelled))
      return refuse('charged-already', { name: name.zh });
    const done = { ...doneBy(looks, asker), now, way: paperWay(looks, body, asker) };
    const lines = [{ name, amountYuan, basis }];
    const papers = issued(looks, kase, { kind: 'fee-slip', lines, payAt: payAt(looks.hall.file, done.counter) }, done);
    const charged = {
      fact: 'fee-charged' as const,
      case: kase.id,
      number: kase.number,
      by: done.by,
      // The cashier finds the fee by the number on its slip.
      fee: { n, line: body.line, name, amountYuan, basis, relief, slip: factOf(papers, 'paper-issued').number },
    };
    return accept(...withPapers(looks, kase, [charged], papers, now));
  },

  answer: (looks, facts, { now }, { kase }) => ({
    ...changedWithPaper(looks, kase.id, 'fee-slip', now),
    ...changedFee(looks, kase.id, factOf(facts, 'fee-charged').fee.n),
  }),
});
