import { type Case, type CaseNotice, firstTeller } from './case.ts';

/**
 * A notice that asked for what was not told at once, beside the first one, and whoever answers for that: null where it is no such notice. Without
 * a first one nothing was said to be missing when the case was taken in.
 */
export function laterDemand(
  kase: Pick<Case, 'notices' | 'firstAsker'>,
  number: string,
): { notice: CaseNotice; first: CaseNotice | null; staff: string } | null {
  const notice = kase.notices.find((one) => one.number === number && one.added.length > 0);
  const first = kase.notices.find(({ added }) => added.length === 0) ?? null;
  return notice ? { notice, first, staff: firstTeller(kase) } : null;
}
