import type { FeeShown } from '../../protocol/case-fees.ts';
import type { Looks } from '../hall/looks.ts';
import type { Case } from './case.ts';

/** The fees of a case as its views tell them. */
export const feesShown = ({ hall }: Pick<Looks, 'hall'>, { fees = [] }: Pick<Case, 'fees'>): FeeShown[] =>
  fees.map(({ n, name, amountYuan, basis, at, by, paid }) => ({
    ...{ n, name, amountYuan, basis, by },
    at: hall.zone.iso(at),
    paid: paid && { ...paid, at: hall.zone.iso(paid.at) },
  }));

/** One fee of a case that a verb has just changed. */
export function changedFee(looks: Looks, caseId: string, n: number): { fee: FeeShown } {
  const kase = looks.case(caseId);
  const fee = kase && feesShown(looks, kase).find((one) => one.n === n);
  if (!fee) throw new Error(`broken promise: case ${caseId} has no fee ${n}`);
  return { fee };
}
