import type { BreachStep } from '../../protocol/breach-ladder.ts';

/** A complaint that proved true, about a notice of somebody. */
export interface VerifiedBreach {
  staff: string;
  case: string;
  number: string;
  notice: string;
  complaint: string;
  at: number;
}

export interface BreachStepTaken {
  step: BreachStep;
  verified: number;
  at: number;
  by: string;
}

/** What may be asked about incomplete notices, each answered along an index of the few there are. */
export interface BreachLooks {
  /** Found true since an instant, the newest first; of everybody, or of one. */
  verifiedBreaches(since: number, staff?: string): VerifiedBreach[];
  /** Steps taken towards somebody in the period that began on this day, the newest first. */
  breachStepsTaken(staff: string, period: string): BreachStepTaken[];
}
