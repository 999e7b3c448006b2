import { n } from './words.ts';

/** Reasons of a refusal as clerks need them; the first says that no licence is needed at all (Art. 32(1)). */
export const refusalReasons = (): string[] => [n('refuseNotNeeded'), n('refuseOutside'), n('refuseUntrue')];
/** The lawful ground of each, as the hub is told it; where to go instead says the second. */
export const refusalGround = ['not-needed', 'outside', 'untrue'] as const;
/** The refusal that must say where to go instead (Art. 32(2)). */
export const outsideReason = 1;

export const passOnReasons = (): string[] => [n('passOnOtherHall'), n('passOnOtherUnit'), n('passOnWindow')];

export const callReasons = (): string[] => [n('callExplain'), n('callJudge'), n('callLook')];
