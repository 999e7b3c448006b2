import { z } from 'zod';
import { Language } from './text.ts';

export const CaseId = z.string().regex(/^C[0-9]{1,15}$/);
/** LJ 告〔2026〕1123-032 */
export const PaperNumber = z.string().min(1).max(60);

/** Commands about the papers of a case. */
export const casePaperCommands = {
  'reprint-paper': z.strictObject({ case: CaseId, paper: PaperNumber, printer: z.string().min(1).max(48).optional() }),
  /** A page of A4 with the full name, for a quarter of an hour. */
  'open-paper': z.strictObject({ case: CaseId, paper: PaperNumber }),
  /** For collecting a result: the service is the case's own. */
  'issue-collection-ticket': z.strictObject({
    token: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
    language: Language.optional(),
    printer: z.string().max(48).nullable().optional(),
    deaf: z.boolean().optional(),
  }),
} as const;
