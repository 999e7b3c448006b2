import type { Day } from '../../protocol/working-days.ts';
import type { Case } from './case.ts';
import type { ColleagueMessage } from './colleague-message.ts';
import type { Consultation } from './consultation.ts';
import type { UnitCall } from './unit-call.ts';

/** What rules and views may ask about what was asked, left and called for at the desks. */
export interface DeskLooks {
  consultation(id: string): Consultation | null;
  consultationsOfTicket(ref: string): Consultation[];
  /** Those somebody owes an answer to, the nearest time first. */
  openConsultationsOf(jobNo: string): Consultation[];
  /** Owed by this instant, the longest owed first. */
  consultationsDue(by: number, most: number): Consultation[];
  message(id: string): ColleagueMessage | null;
  /** Not dealt with, the oldest first. */
  openMessagesFor(jobNo: string): ColleagueMessage[];
  /** What the applicant asked about a case from the progress page, the newest first. */
  questionsOf(caseId: string, most: number): ColleagueMessage[];
  unitCall(id: string): UnitCall | null;
  openUnitCalls(): UnitCall[];
  /** Of a visit at a counter, those called off too; the newest first. */
  unitCallsOf(counter: number, ticket: string): UnitCall[];
  /** Cases somebody carries as an agent and has not replied about. */
  agencyCasesOf(jobNo: string): Case[];
  /** The case whose file has this index. */
  archivedAs(index: string): string | null;
  /** Files somebody lent that are not back. */
  lentBy(jobNo: string): { case: string; number: string; until: Day }[];
}
