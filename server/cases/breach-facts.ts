import type { BreachStep } from '../../protocol/breach-ladder.ts';
import type { Day } from '../../protocol/working-days.ts';

/** A step of the ladder was taken towards somebody. `verified`: how many complaints it answers; `period`: its first day. */
export interface BreachStepFact {
  fact: 'breach-step-taken';
  staff: string;
  step: BreachStep;
  verified: number;
  period: Day;
  by: string;
}
