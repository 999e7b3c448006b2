import type { LeaveRank, SubstituteTrigger } from '../../protocol/leave-rules.ts';
import { reaches } from './leave-chain.ts';

/** Does leave of this length need a substitute at the counter (C6)? People without a counter of their own need none. */
export function needsSubstitute(
  triggers: readonly SubstituteTrigger[],
  person: { rank: LeaveRank; onlyOne: boolean; hasCounter: boolean },
  days: number,
): boolean {
  if (!person.hasCounter) return false;
  return triggers.some(
    ({ who, from }) => (who === person.rank || (who === 'only-one' && person.onlyOne)) && reaches(days, from),
  );
}
