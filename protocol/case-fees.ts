import { z } from 'zod';
import { CaseAnswer, CaseDocumentShown } from './case-answer.ts';
import { CaseId } from './case-paper-commands.ts';
import { PayMethod } from './pay-method.ts';
import { Instant, Text } from './text.ts';

const FeeNumber = z.number().int().min(1).max(99);

export const feeCommands = {
  /** `line`: its number in the published table of the case's guide. Nothing else can be charged (002/F 三). */
  'charge-fee': z.strictObject({
    case: CaseId,
    line: z.number().int().min(1).max(999),
    /** Less than the standard, and then why. More cannot be. */
    amountYuan: z.number().min(0).max(10_000_000).multipleOf(0.01).optional(),
    relief: z.string().trim().min(1).max(200).optional(),
    serve: z.enum(['slip', 'a4']).optional(),
    printer: z.string().min(1).max(48).optional(),
  }),
  'fee-paid': z.strictObject({
    case: CaseId,
    fee: FeeNumber,
    method: PayMethod,
    /** Number of the receipt that was given. */
    receipt: z.string().trim().min(1).max(40).optional(),
  }),
} as const;

/** A fee of a case as its views tell it. */
export const FeeShown = z.object({
  n: FeeNumber,
  name: Text,
  amountYuan: z.number(),
  basis: z.string(),
  at: Instant,
  by: z.string(),
  paid: z
    .object({
      at: Instant,
      by: z.string(),
      counter: z.number().int(),
      method: PayMethod,
      receipt: z.string().nullable(),
    })
    .nullable(),
});
export type FeeShown = z.infer<typeof FeeShown>;

export const feeAnswers = {
  'charge-fee': z.object({ case: CaseAnswer, fee: FeeShown, document: CaseDocumentShown }),
  'fee-paid': z.object({ case: CaseAnswer, fee: FeeShown }),
} as const;
