import type { PaperKind } from '../../protocol/case-paper.ts';
import type { Language } from '../../protocol/text.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** The names of a paper's fields, lists and lines to sign on. */
export type PaperName =
  | 'number'
  | 'caseNumber'
  | 'service'
  | 'department'
  | 'applicant'
  | 'at'
  | 'counter'
  | 'clerk'
  | 'phone'
  | 'receivedOn'
  | 'acceptedOn'
  | 'promised'
  | 'statutory'
  | 'until'
  | 'since'
  | 'before'
  | 'now'
  | 'approvedBy'
  | 'expected'
  | 'decidedOn'
  | 'deliverBy'
  | 'fee'
  | 'total'
  | 'payAt'
  | 'reason'
  | 'elsewhere'
  | 'ground'
  | 'result'
  | 'where'
  | 'from'
  | 'recipient'
  | 'deliveredAt'
  | 'agent'
  | 'agentName'
  | 'project'
  | 'basis';

/** What the papers of a case say in one language. English keeps to ASCII, as on every slip. */
export interface PaperWords {
  titles: Record<PaperKind, string>;
  names: Record<PaperName, string>;
  lists: Record<
    'received' | 'lacks' | 'returned' | 'bring' | 'fees' | 'taken' | 'milestones',
    (many: number) => string
  >;
  lacks: Record<'missing' | 'wrong', string>;
  /** The law that asks for the paper; empty where the hall's own rules do. */
  law: Record<PaperKind, string>;
  /** What the whole paper comes to, one or two sentences. */
  says: {
    materialsList: string;
    accepted: string;
    acceptedBySilence: string;
    notCounted: string;
    receipt: string;
    lacking: string;
    lacksOnce: string;
    again(why: string): string;
    supplement: string;
    refused: string;
    outside: string;
    remedy: string;
    returned: string;
    paused(workingDays: number | null): string;
    extended(days: number): string;
    delayed: string;
    granted: string;
    denied: string;
    ready: string;
    delivered: string;
    pay: string;
    feeRight: string;
    agencyBegun: string;
    agencyTaken: string;
    agency: string;
    keep: string;
  };
  copies: Record<'applicant' | 'office', string>;
  sign: Record<'clerk' | 'applicant' | 'recipient', string>;
  seal: string;
  original(many: number): string;
  copy(many: number): string;
  shared: string;
  counterNumber(counter: number): string;
  /** The last day of a limit, and how many working days it is. */
  dayOfMany(day: string, workingDays: number): string;
  yuan(amount: number): string;
  /** "2026-12-07" as people write it. */
  day(day: string): string;
  scan: string;
  /** Between a thing and what is said of it. */
  of: string;
}

/** The words by language. */
export const paperWords: Record<Language, PaperWords> = { zh, en };
