import { type SigningRank, signingRanks } from '../../protocol/case-rules.ts';
import type { Text } from '../../protocol/text.ts';
import type { StaffMember } from '../hall/staff.ts';

const rankWords: Record<SigningRank, { zh: string; en: string }> = {
  clerk: { zh: '窗口人员', en: 'Clerk' },
  chief: { zh: '首席代表', en: 'Chief representative' },
  leader: { zh: '带班领导', en: 'Duty leader' },
};

export const rankText = (rank: SigningRank): { zh: string; en: string } => rankWords[rank];
export const heightOf = (rank: SigningRank): number => signingRanks.indexOf(rank);

/** The highest rank somebody signs with; null for those who sign nothing. */
export const rankOf = ({ roles }: Pick<StaffMember, 'roles'>): SigningRank | null =>
  signingRanks.findLast((rank) => roles.includes(rank)) ?? null;

/** Whether somebody has one of these ranks, or a higher one than the lowest of them. */
export function ranksAmong(staff: Pick<StaffMember, 'roles'>, ranks: readonly SigningRank[]): boolean {
  const own = rankOf(staff);
  return own !== null && ranks.some((rank) => heightOf(own) >= heightOf(rank));
}

/** As a paper names whoever approved: office and job number, not a name. */
export function approverText(staff: StaffMember): Text {
  const office = staff.title ?? rankWords[rankOf(staff) ?? 'clerk'];
  return { zh: `${office.zh}（${staff.jobNo}）`, en: `${office.en ?? office.zh} (${staff.jobNo})` };
}
