import type { Case, CaseNotice } from './case.ts';

/** A notice that asked for what the first one had not named, and whoever gave that first one; null where it is no such notice. */
export function laterDemand(
  { notices }: Pick<Case, 'notices'>,
  number: string,
): { notice: CaseNotice; first: CaseNotice; staff: string } | null {
  const notice = notices.find((one) => one.number === number && one.added.length > 0);
  const first = notices[0];
  return notice && first ? { notice, first, staff: first.by } : null;
}
