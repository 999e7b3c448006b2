import { CaseItem, type SigningRank } from '../../protocol/case-rules.ts';
import type { CaseSettings } from '../../protocol/case-settings.ts';
import type { Looks } from '../hall/looks.ts';
import type { StaffMember } from '../hall/staff.ts';
import type { Case } from './case.ts';

type InHall = Pick<Looks, 'hall'>;
const plain = CaseItem.parse({});

/** What the hall has set for the matter of a case. */
export const itemOf = ({ hall }: InHall, { service }: Pick<Case, 'service'>): CaseItem =>
  hall.file.cases.items[service] ?? plain;

/** C18: whether what is missing may be told by word of mouth about a matter. */
export const oralAllowed = (
  { oralNotice, oralNoticeFor }: Pick<CaseSettings, 'oralNotice' | 'oralNoticeFor'>,
  service: string,
): boolean => (oralNoticeFor[service] ?? oralNotice) === 'recorded';

/** Who signs for a decision, in this order (C30). */
export const levelsOf = (looks: InHall, kase: Pick<Case, 'service' | 'terms'>): readonly SigningRank[] =>
  itemOf(looks, kase).approval ?? looks.hall.file.cases.approval[kase.terms.kind];

/** 牵头: who leads a joint case (C19): the first acceptor (000/S 4.2), or the centre's own department (000/S 4.6). */
export function leadOf({ hall }: InHall, { firstAsker, unit }: Case): { jobNo: string } | { unit: string } {
  const { jointLead, centre } = hall.file.cases;
  return jointLead === 'first-acceptor' ? { jobNo: firstAsker } : { unit: centre ?? unit };
}

/** The lead, whoever holds the case in their stead, and those who direct them. */
export function leads(looks: InHall, kase: Case, staff: StaffMember): boolean {
  const lead = leadOf(looks, kase);
  if (staff.roles.includes('leader')) return true;
  if ('unit' in lead) return staff.department === lead.unit;
  return staff.jobNo === lead.jobNo || staff.jobNo === kase.holder;
}

/** The department whose chief signs a joint case beside its lead. */
export function leadUnitOf(looks: Pick<Looks, 'hall' | 'staff'>, kase: Case): string {
  const lead = leadOf(looks, kase);
  return 'unit' in lead ? lead.unit : (looks.staff(lead.jobNo)?.department ?? kase.unit);
}

/** Who signs a joint case: its lead, and the chief of the lead's department. A chief of a department that only has a part in it gives an opinion there. */
export const decidesForLead = (looks: Pick<Looks, 'hall' | 'staff'>, kase: Case, staff: StaffMember): boolean =>
  leads(looks, kase, staff) || (staff.roles.includes('chief') && staff.department === leadUnitOf(looks, kase));
