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

/** A notice that asked for more than the first one. */
export interface BreachPlace {
  case: string;
  notice: string;
  at: number;
}

/** What may be asked about incomplete notices, each answered along an index of the few there are. */
export interface BreachLooks {
  /** Found true since an instant, the newest first; of everybody, or of one. What is appealed counts again once the appeal failed. */
  verifiedBreaches(since: number, staff?: string): VerifiedBreach[];
  /** Appeals nobody has decided, the oldest first; `at`: when somebody appealed. */
  openAppeals(most: number): BreachPlace[];
  appealCount(): number;
  openBreachCount(): number;
  /** Of one person: since an instant, and those not judged or whose appeal is not decided; the newest first. */
  breachesOf(staff: string, since: number, most: number): BreachPlace[];
  /** Of one person, neither judged nor explained. */
  breachesToldTo(staff: string, most: number): { number: string; at: number }[];
  /** Steps taken towards somebody in the period that began on this day, the newest first. */
  breachStepsTaken(staff: string, period: string): BreachStepTaken[];
}
