import { z } from 'zod';
import { CaseAnswer } from './case-answer.ts';
import { CaseId } from './case-paper-commands.ts';

/** What somebody else finds about a refusal although every material was there: the reason holds, or the case should have been accepted. */
export const refusalFindings = ['holds', 'wrong'] as const;
export const RefusalFinding = z.enum(refusalFindings);
export type RefusalFinding = z.infer<typeof RefusalFinding>;

export const refusalCommands = {
  /** 000/C 三(1): refusing what meets the conditions. */
  'audit-refusal': z.strictObject({
    case: CaseId,
    finding: RefusalFinding,
    reason: z.string().trim().min(1).max(400),
  }),
} as const;

export const refusalAnswers = { 'audit-refusal': z.object({ case: CaseAnswer }) } as const;
