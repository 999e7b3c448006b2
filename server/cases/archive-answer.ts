import { type ArchiveShown, type Correctable, type CorrectionShown } from '../../protocol/case-archive.ts';
import { masked } from '../hall/masked.ts';
import type { Looks } from '../hall/looks.ts';
import { type Correction, openIn } from './case-file.ts';
import type { Case } from './case.ts';

/** Where the file lies and who had it. */
export function archiveShown(looks: Looks, { id, archive }: Pick<Case, 'id' | 'archive'>): ArchiveShown | null {
  if (!archive) return null;
  const { iso } = looks.hall.zone;
  const { index, location, at, by, loans } = archive;
  return {
    ...{ index, location, by },
    at: iso(at),
    loans: loans.map((loan) => ({
      to: openIn(looks, id, `loan:${loan.n}:to`, loan.to),
      purpose: openIn(looks, id, `loan:${loan.n}:purpose`, loan.purpose),
      until: loan.until,
      at: iso(loan.at),
      by: loan.by,
      returned: loan.returned && { at: iso(loan.returned.at), by: loan.returned.by },
    })),
  };
}

/** A value as views may show it: what names a person is masked. */
function shownValue(field: Correctable, value: string): string {
  switch (field) {
    case 'applicant-name':
      return masked({ name: value }).name!;
    case 'applicant-id-no':
      return masked({ idNo: value }).idNo!;
    case 'applicant-phone':
      return masked({ phone: value }).phone!;
    case 'language':
    case 'archive-location':
      return value;
  }
}

export function correctionShown(looks: Looks, caseId: string, correction: Correction): CorrectionShown {
  const { n, field, old, why, by, at } = correction;
  return {
    ...{ n, field, by },
    old: old === null ? null : shownValue(field, openIn(looks, caseId, `correction:${n}:old`, old)),
    new: shownValue(field, openIn(looks, caseId, `correction:${n}:new`, correction.new)),
    why: openIn(looks, caseId, `correction:${n}:why`, why),
    at: looks.hall.zone.iso(at),
  };
}

export const correctionsShown = (looks: Looks, { id, corrections = [] }: Pick<Case, 'id' | 'corrections'>) =>
  corrections.map((correction) => correctionShown(looks, id, correction));

/** The archive of a case that a verb has just changed. */
export function changedArchive(looks: Looks, caseId: string): { archive: ArchiveShown } {
  const kase = looks.case(caseId);
  const archive = kase && archiveShown(looks, kase);
  if (!archive) throw new Error(`broken promise: case ${caseId} is not archived`);
  return { archive };
}
