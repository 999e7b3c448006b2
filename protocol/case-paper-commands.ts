import { z } from 'zod';

export const CaseId = z.string().regex(/^C[0-9]{1,15}$/);
/** LJ 告〔2026〕1123-032 */
export const PaperNumber = z.string().min(1).max(60);

/** Commands about the papers of a case. */
export const casePaperCommands = {
  'reprint-paper': z.strictObject({ case: CaseId, paper: PaperNumber, printer: z.string().min(1).max(48).optional() }),
} as const;
