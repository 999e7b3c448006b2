import type { CaseState } from '../../protocol/case-answer.ts';
import type { Holder } from '../../protocol/holder.ts';
import type { Day } from '../../protocol/working-days.ts';
import type { Ticket } from '../queue/ticket.ts';
import type { Case } from './case.ts';
import type { CaseChange } from './case-facts.ts';

/** A case in a list: only what has a column. */
export interface CaseLine {
  id: string;
  number: string;
  service: string;
  state: CaseState;
  stage: string | null;
  unit: string;
  holder: string;
  firstAsker: string;
  receivedOn: Day;
  due: Day | null;
  promised: Day | null;
  statutory: Day | null;
  recall: Day | null;
  movedAt: number;
  visits: number;
  probableBreaches: number;
  asksApproval: boolean;
  unserved: number;
  /** The unit was told to bring the result back (T−1); it lies at the counter. */
  recalled: boolean;
  returned: boolean;
}

/** A case as an archive lists it: with its place among those received, and its file's index. */
export interface FiledLine extends CaseLine {
  seq: number;
  index: string | null;
}

/** A list of cases: by what, from where on, how many. In the order of `due` (the nearest first) or of receipt (the newest first). */
export interface CaseQuery {
  state?: CaseState;
  /** Open ones only. */
  open?: boolean;
  holder?: string;
  unit?: string;
  /** Due on or before this day. */
  due?: Day;
  /** The line after which the page begins. */
  after?: { key: string; id: number };
  most: number;
}

/** One link of a case's ledger (台账): as it was journalled. */
export interface CaseStep {
  n: number;
  seq: number;
  at: number;
  by: string;
  fact: Omit<CaseChange, 'states' | 'applicant' | 'materials'>;
}

/** A print job of a paper. */
export interface PaperJob {
  paper: string;
  id: string;
  printer: string;
  state: string;
  settledAt: number | null;
}

/** A notice that asked for more than the first one, and what became of the suspicion. */
export interface BreachRow {
  case: string;
  number: string;
  notice: string;
  staff: string;
  at: number;
  verdict: 'verified' | 'dismissed' | null;
  complaint: string | null;
}

/** What rules and views may ask about cases. */
export interface CaseLooks {
  /** What the clerk who serves a ticket has ticked and typed so far, as the console keeps it. */
  draftOf(ref: string): object | null;
  case(id: string): Case | null;
  caseByNumber(number: string): Case | null;
  caseByToken(token: string): Case | null;
  /** Those taken in, or carried on, with this ticket. */
  casesOfTicket(ref: string): Case[];
  /** Somebody's open cases. */
  openCasesOf(jobNo: string): Case[];
  /** The last running number of a series: LJ-20261123, or `LJ 告〔2026〕1123`. */
  lastOfSeries(series: string): number;
  caseSteps(id: string): CaseStep[];
  paperJobs(caseId: string): PaperJob[];
  /** Cases whose five days are over in silence, by their columns. */
  silentCases(today: Day, most: number): Case[];
  /** Papers that were printed and are not noted as served yet. */
  printedUnserved(most: number): { case: string; number: string; paper: string }[];
  /** Papers that are in nobody's hands since before an instant: all of them, or those somebody made out and those of the hub in their cases. */
  unservedPapers(
    before: number,
    most: number,
    clerk?: string | null,
  ): { case: string; number: string; paper: string; at: number; by: string }[];
  /** One by its number, or those of a ticket and the open ones of whoever holds it. */
  caseLinesOf(which: { number: string } | { ticket: Ticket }): CaseLine[];
  /** Of an applicant by their mark, the newest first. */
  caseLinesOfMark(mark: string, most: number): CaseLine[];
  /** A page of all cases by the day of receipt, from a line on. */
  caseLinesByDay(span: { from: Day; to: Day }, after: { day: Day; seq: number } | null, most: number): FiledLine[];
  /** Cases whose next notice waits for a leader's word. */
  askingApproval(most: number): CaseLine[];
  caseLines(query: CaseQuery): { lines: CaseLine[]; next: string | null };
  /** Suspicions not judged yet, then those of somebody in a year. */
  openBreaches(most: number): BreachRow[];
  /** How often somebody's notice was found incomplete by a verified complaint since a day. */
  verifiedBreachesOf(jobNo: string, since: number): number;
  /** Whoever the ticket was issued to, opened to be carried over into a case. */
  applicantOf(ticket: Ticket): Holder | null;
}
