import type { CasePaper } from '../../protocol/case-paper.ts';
import type { JobAnswer } from '../hall/looks.ts';

/** A paper of a case and how often it went to a printer. */
export interface KeptPaper {
  case: string;
  paper: CasePaper;
  slips: number;
}

/** What rules may ask about the papers of cases. */
export interface CasePaperLooks {
  casePaper(caseId: string, number: string): KeptPaper | null;
  /** When this person last opened it with the full name (ms since 1970). */
  paperOpenedAt(caseId: string, number: string, jobNo: string): number | null;
  lastJobOfPaper(caseId: string, number: string): JobAnswer | null;
}
