import { z } from 'zod';
import { CaseId } from './case-paper-commands.ts';

const Words = z.string().trim().min(1).max(200);

/**
 * What came of a visit: one of these, and no way out without one (000/S 2.2: "don't know" and "not my business" are forbidden). Sent elsewhere
 * names where and why; an answer that is owed names the day.
 */
export const Outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['settled', 'accepted', 'notified', 'refused', 'agency']), case: CaseId.optional() }),
  z.strictObject({ kind: z.literal('sent-elsewhere'), to: Words, reason: Words }),
  z.strictObject({ kind: z.literal('answered') }),
  z.strictObject({ kind: z.literal('answer-by'), on: z.iso.date() }),
]);
export type Outcome = z.infer<typeof Outcome>;
export type OutcomeKind = Outcome['kind'];
