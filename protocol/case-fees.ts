import { z } from 'zod';
import { CaseAnswer, CaseShown, CaseDocumentShown } from './case-answer.ts';
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
  /** Charged by mistake and not paid: the slip holds no more. */
  'cancel-fee': z.strictObject({ case: CaseId, fee: FeeNumber, why: z.string().trim().min(1).max(200) }),
  /** What was registered was wrong: paid in another way, by another receipt, or not at all (null). Old, new, who and why stay on record. */
  'correct-fee': z.strictObject({
    case: CaseId,
    fee: FeeNumber,
    to: z.strictObject({ method: PayMethod, receipt: z.string().trim().min(1).max(40).optional() }).nullable(),
    why: z.string().trim().min(1).max(200),
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
  /** The number of its slip; null of one charged before slips were kept with their fees. */
  slip: z.string().nullable(),
  paid: z
    .object({
      at: Instant,
      by: z.string(),
      counter: z.number().int(),
      method: PayMethod,
      receipt: z.string().nullable(),
    })
    .nullable(),
  /** Charged by mistake: it is owed no more. */
  cancelled: z.object({ at: Instant, by: z.string(), why: z.string() }).nullable(),
  /** What was put right afterwards, the newest last; `new` null: it was taken back. */
  corrections: z.array(
    z.object({
      at: Instant,
      by: z.string(),
      old: z.object({ method: PayMethod, receipt: z.string().nullable() }),
      new: z.object({ method: PayMethod, receipt: z.string().nullable() }).nullable(),
      why: z.string(),
    }),
  ),
});
export type FeeShown = z.infer<typeof FeeShown>;

export const feeAnswers = {
  'charge-fee': z.object({ case: CaseAnswer, fee: FeeShown, document: CaseDocumentShown }),
  'fee-paid': z.object({ case: CaseShown, fee: FeeShown }),
  'cancel-fee': z.object({ case: CaseShown, fee: FeeShown }),
  'correct-fee': z.object({ case: CaseShown, fee: FeeShown }),
} as const;

/** A line of the published table as a case may be charged by it: that of the guide it began with. */
export const FeeLine = z.object({
  line: z.number().int(),
  name: Text,
  amountYuan: z.number(),
  basis: z.string(),
  charged: z.boolean(),
});
