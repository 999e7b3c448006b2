import type { Day } from '../../protocol/working-days.ts';
import type { CaseLine } from './case-looks.ts';
import type { Case } from './case.ts';

/** A list by its first lines, and how long it is: 1000 is that many or more. */
export interface Counted {
  count: number;
  lines: CaseLine[];
}

/** A case sent to somebody who has not taken it over. */
export interface UnderwayLine {
  id: string;
  number: string;
  at: number;
}

/** What may be asked about limits: each a walk along an index, never over all cases. */
export interface CaseDueLooks {
  /** False in a hall that has never taken in a case. */
  keepsCases(): boolean;
  /** To be recalled by this day and not told yet, or to be counted anew. */
  casesToLookAt(until: Day, most: number): Case[];
  /** To be counted anew: the calendar has changed. */
  casesToRecount(most: number): Case[];
  /** Limits not kept: promised days, days of handing over. */
  overdueCases(today: Day, most: number): Counted;
  overdueOf(holder: string, today: Day, most: number): CaseLine[];
  /** Those whose limit ended on this day or later. */
  overdueSince(today: Day, since: Day): number;
  /** Accepted, and due on this day. */
  casesDueOn(day: Day, most: number): Counted;
  /** Told to be brought back for this promised day, and how many are back. */
  recalledFor(day: Day): { recalled: number; returned: number };
  /** Told to be brought back, and still out. */
  recallsOut(today: Day, most: number): CaseLine[];
  stalledCases(before: number, most: number): Counted;
  /** Decided, to be handed over by this day. */
  casesToDeliver(until: Day, most: number): Counted;
  uncertifiedCases(most: number): Counted;
  /** Joint cases with an open part of this department. */
  partsOf(unit: string, most: number): CaseLine[];
  /** Refused though everything was there, and nobody else has looked at it; the oldest first. */
  refusalsToAudit(most: number): { count: number; rows: { case: string; at: number }[] };
  /** Files that were to be back before this day, the longest gone first. */
  loansOverdue(
    today: Day,
    most: number,
  ): { count: number; rows: { case: string; number: string; index: string; until: Day; by: string }[] };
  /** On their way to a person, or to whoever of a department comes. */
  underwayTo(to: { jobNo: string; unit: string | null }): UnderwayLine[];
}
