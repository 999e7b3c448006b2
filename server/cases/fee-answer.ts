import type { FeeShown } from '../../protocol/case-fees.ts';
import type { Looks } from '../hall/looks.ts';
import { openIn } from './case-file.ts';
import type { Case } from './case.ts';
import type { CaseFee } from './fee.ts';

/** The fees of a case as its views tell them. */
export const feesShown = (looks: Looks, { id, fees = [] }: Pick<Case, 'id' | 'fees'>): FeeShown[] =>
  fees.map((fee) => feeShown(looks, id, fee));

function feeShown(looks: Looks, caseId: string, fee: CaseFee): FeeShown {
  const { iso } = looks.hall.zone;
  const { n, name, amountYuan, basis, at, by, slip, paid, corrections = [], cancelled } = fee;
  return {
    ...{ n, name, amountYuan, basis, by },
    at: iso(at),
    slip: slip ?? null,
    paid: paid && { ...paid, at: iso(paid.at) },
    cancelled: cancelled
      ? {
          at: iso(cancelled.at),
          by: cancelled.by,
          why: openIn(looks, caseId, `fee:${n}:cancelled`, cancelled.why),
        }
      : null,
    corrections: corrections.map(({ why, at: then, ...said }, i) => ({
      ...said,
      at: iso(then),
      why: openIn(looks, caseId, `fee:${n}:correction:${i + 1}`, why),
    })),
  };
}

/** One fee of a case that a verb has just changed. */
export function changedFee(looks: Looks, caseId: string, n: number): { fee: FeeShown } {
  const kase = looks.case(caseId);
  const fee = kase?.fees?.find((one) => one.n === n);
  if (!fee) throw new Error(`broken promise: case ${caseId} has no fee ${n}`);
  return { fee: feeShown(looks, caseId, fee) };
}
