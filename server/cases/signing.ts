import type { SigningRank } from '../../protocol/case-rules.ts';
import { type No, refuse } from '../hall/verb.ts';
import type { StaffMember } from '../hall/staff.ts';
import type { Signature } from './case-steps.ts';
import { heightOf, rankOf, rankText } from './ranks.ts';

/** Which level somebody signs for now, counted from 1, and how many below it nobody has signed. */
export interface Signing {
  rank: SigningRank;
  level: number;
  left: number;
  final: boolean;
}

/**
 * 签批: level by level (001/S 五(五)). Of a higher rank one signs for one's own level, and says why the lower ones are left out. Nobody signs twice.
 */
export function signingOf(
  staff: StaffMember,
  levels: readonly SigningRank[],
  signatures: readonly Signature[],
): Signing | No {
  if (signatures.some(({ by }) => by === staff.jobNo)) return refuse('signed-by-you');
  const done = signatures.at(-1)?.level ?? 0;
  const next = levels[done];
  const own = rankOf(staff);
  if (next === undefined || own === null) return refuse('signed-already', { jobNo: signatures.at(-1)?.by ?? '' });
  if (heightOf(own) < heightOf(next))
    return refuse('too-low-a-rank', { rank: rankText(next).zh, rankEn: rankText(next).en });
  const highest = levels.findLastIndex((rank) => heightOf(rank) <= heightOf(own));
  const level = (own === next ? done : highest) + 1;
  return { rank: own, level, left: level - done - 1, final: level === levels.length };
}
