import { z } from 'zod';
import { CaseShown, CaseState } from './case-answer.ts';
import { CaseId } from './case-paper-commands.ts';
import { Holder } from './holder.ts';
import { Instant } from './text.ts';

const Words = z.string().trim().min(1).max(400);
const Short = z.string().trim().min(1).max(80);

/**
 * What may be put right when it was written down wrong. Days, the first asker and what was decided are no such fields: they are what
 * happened, and limits hang on them.
 */
export const correctable = [
  'applicant-name',
  'applicant-id-no',
  'applicant-phone',
  'language',
  'archive-location',
] as const;
export type Correctable = (typeof correctable)[number];

export const archiveCommands = {
  'correct-case': z.strictObject({ case: CaseId, field: z.enum(correctable), to: Short, why: Words }),
  'archive-case': z.strictObject({ case: CaseId, index: z.string().trim().min(1).max(40), location: Short }),
  'lend-file': z.strictObject({ case: CaseId, to: Short, purpose: Words, until: z.iso.date() }),
  'return-file': z.strictObject({ case: CaseId }),
  /** Whose cases: by identity number, or by the phone of whoever left no number. What for stands in the journal, the number does not. */
  'search-applicant': z
    .strictObject({ idNo: Holder.shape.idNo, phone: Holder.shape.phone, purpose: Words })
    .refine(({ idNo, phone }) => (idNo === undefined) !== (phone === undefined), 'an identity number or a phone'),
} as const;

/** One correction, appended and never changed. Values that name a person are masked. */
export const CorrectionShown = z.object({
  n: z.number().int(),
  field: z.enum(correctable),
  old: z.string().nullable(),
  new: z.string(),
  why: z.string(),
  by: z.string(),
  at: Instant,
});
export type CorrectionShown = z.infer<typeof CorrectionShown>;

export const ArchiveShown = z.object({
  index: z.string(),
  location: z.string(),
  at: Instant,
  by: z.string(),
  loans: z.array(
    z.object({
      to: z.string(),
      purpose: z.string(),
      until: z.string(),
      at: Instant,
      by: z.string(),
      returned: z.object({ at: Instant, by: z.string() }).nullable(),
    }),
  ),
});
export type ArchiveShown = z.infer<typeof ArchiveShown>;

const Filed = z.object({ case: CaseShown, archive: ArchiveShown });
export const archiveAnswers = {
  'correct-case': z.object({ case: CaseShown, correction: CorrectionShown }),
  'archive-case': Filed,
  'lend-file': Filed,
  'return-file': Filed,
  'search-applicant': z.object({
    cases: z.array(
      z.object({ id: z.string(), number: z.string(), service: z.string(), state: CaseState, receivedOn: z.string() }),
    ),
  }),
} as const;
