import { z } from 'zod';
import { CaseShown } from './case-answer.ts';
import { CaseId } from './case-paper-commands.ts';

/**
 * 不予受理 of the Licensing Law: no licence is needed (Art. 32(1)); another body decides (Art. 32(2)); what was handed in is untrue (Art. 78).
 * `other` is none of them: whoever brought everything is not turned away for it (Art. 32(5)).
 */
export const refusalGrounds = ['not-needed', 'outside', 'untrue', 'other'] as const;
export type RefusalGround = (typeof refusalGrounds)[number];

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

export const refusalAnswers = { 'audit-refusal': z.object({ case: CaseShown }) } as const;
