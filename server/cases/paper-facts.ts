import type { PaperKind } from '../../protocol/case-paper.ts';

/** What happens to the papers of a case. */
export type CasePaperFact =
  /** `states`: everything the paper says, sealed (see case-paper.ts). In the transaction of the step that needs it. */
  | {
      fact: 'paper-issued';
      case: string;
      number: string;
      kind: PaperKind;
      copies: number;
      by: string;
      states: string;
    }
  /** Its page of A4 was opened with the full name on it. */
  | { fact: 'paper-opened'; case: string; paper: string; by: string }
  /** It goes to a printer; without this fact it waits for its A4 page. */
  | { fact: 'paper-queued'; case: string; paper: string; printer: string; reprint: number };
