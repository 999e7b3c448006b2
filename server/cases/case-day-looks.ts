import type { Day } from '../../protocol/working-days.ts';
import type { CaseStep } from './case-looks.ts';
import type { Consultation } from './consultation.ts';

/** How often a step was done, by whom, at which counter the case was taken in, of which unit and service. `sum`: yuan, of fees. */
export interface StepCount {
  who: string;
  counter: number | null;
  unit: string | null;
  service: string | null;
  what: string;
  n: number;
  sum: number;
}

/** A link of the ledger with the case it is of; `applicant` is sealed. */
export interface LedgerLine extends CaseStep {
  case: string;
  number: string;
  service: string;
  unit: string;
  applicant: string;
}

/** Where the next page begins; null at the end. */
export interface LedgerPlace {
  at: number;
  case: string;
  n: number;
}

/** What statistics and exports ask: whole days and pages, never more at once than a page. */
export interface CaseDayLooks {
  /** Steps and consultations of a time; what was past its limit when the day ended, or today when it has not. */
  countsOf(span: { from: number; until: number }, day: Day, today: Day): StepCount[];
  ledgerPage(span: { from: number; until: number }, after: LedgerPlace | null, most: number): LedgerLine[];
  consultationPage(
    span: { from: number; until: number },
    afterId: number,
    most: number,
  ): { place: number; asked: Consultation }[];
  /** Cases whose agency was taken on in a time, a page after another. */
  agencyPage(
    span: { from: number; until: number },
    after: { at: number; case: string } | null,
    most: number,
  ): {
    at: number;
    case: string;
  }[];
}
