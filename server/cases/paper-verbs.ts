import { reprintPaper } from './reprint-paper.ts';

/** The papers of cases. */
export const casePaperVerbs = [reprintPaper] as const;
