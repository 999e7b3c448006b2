import { z } from 'zod';
import { caseRules } from './case-rules.ts';

/** Cases: what the sources disagree on, or leave to the hall. */
export const CaseSettings = z.strictObject({
  /** C18: written always (001/R), or also by word of mouth, and then recorded (002/U). */
  oralNotice: z.enum(['never', 'recorded']).default('never'),
  /** Items that differ from the hall's rule. */
  oralNoticeFor: z.record(z.string().max(48), z.enum(['never', 'recorded'])).default({}),
  /** Whether a visit may end without saying what came of it; at the console it never does (000/S 2.2). */
  outcome: z.enum(['asked', 'required']).default('asked'),
  /** T−1: which day is the day before (000/H 3 does not say). */
  recallDay: z.enum(['working', 'calendar']).default('working'),
  /** A case that did not move for so many working days is stalled. */
  stalledAfterDays: z.number().int().min(1).max(60).default(3),
  ...caseRules,
});
export type CaseSettings = z.infer<typeof CaseSettings>;
