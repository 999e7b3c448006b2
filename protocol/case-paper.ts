import type { Language, Text } from './text.ts';

/** The papers of a case (文书, rulebook section 4). */
export const paperKinds = [
  'materials-list',
  'acceptance',
  'receipt',
  'one-time-notice',
  'supplement-notice',
  'refusal',
  'return-of-materials',
  'pause-notice',
  'extension-notice',
  'delay-notice',
  'decision',
  'collection',
  'delivery',
  'fee-slip',
  'agency-list',
  'agency-receipt',
] as const;
export type PaperKind = (typeof paperKinds)[number];

/** A limit as a paper states it: the last day, and how many working days were counted. */
export interface PaperLimit {
  on: string;
  workingDays: number;
}

/** What was handed in or is handed back. */
export interface PaperMaterial {
  name: Text;
  originals: number;
  copies: number;
  /** Looked up by the hall itself, not asked of the applicant (国务院令716). */
  shared?: boolean;
}

/** One thing to bring or to put right. */
export interface PaperLack {
  kind: 'missing' | 'wrong';
  what: Text;
  /** What is wrong with it, in the clerk's words. */
  note?: string;
}

/** What stands on every paper. Days are hall-local, `at` is an instant with its offset. */
export interface PaperHead {
  number: string;
  caseNumber: string;
  service: Text;
  hall: Text;
  department: Text;
  /** Masked (张*明); null where nobody gave a name. */
  applicant: string | null;
  /** In full, for the page of A4 that staff print; slips and what the applicant's link opens stay masked. */
  fullName?: string;
  at: string;
  counter: number | null;
  /** Where to come back to: zone and counter. */
  place?: Text;
  /** When the hall was open in an ordinary week. */
  hours?: Text;
  /** 工号: a number, not a name. */
  clerk: string;
  phone: string;
  /** Opens the progress page. */
  token: string;
  language: Language;
  copies: number;
  /** The guide's own basis; the law that asks for the paper itself is in the paper's words. */
  basis: readonly string[];
}

/** What each kind states of its own. */
export type PaperBody =
  | { kind: 'materials-list'; materials: readonly PaperMaterial[] }
  | {
      kind: 'acceptance';
      acceptedOn: string;
      promised: PaperLimit;
      statutory: PaperLimit | null;
      /** Every day on the way to the promised one, counted or not: the sum the date opens to. */
      sum?: readonly { on: string; n: number | null }[];
      /** Nobody answered in five working days: accepted from the day of receipt (licensing law, art. 32). */
      bySilence?: boolean;
    }
  | {
      kind: 'receipt';
      receivedOn: string;
      promised: PaperLimit | null;
      materials: readonly PaperMaterial[];
      fee: Text | null;
    }
  | {
      kind: 'one-time-notice';
      items: readonly PaperLack[];
      /** By when they are asked for; null where there is no such day. */
      until: string | null;
      /** A second notice: why it was needed. */
      again?: string;
      /** How many materials lie here already, and what the matter takes once all are here. */
      received?: number;
      terms?: { promisedDays: number; statutoryDays: number; free: boolean };
    }
  | {
      kind: 'supplement-notice';
      items: readonly PaperLack[];
      since: string;
      until: string | null;
      received?: number;
      terms?: undefined;
    }
  | { kind: 'refusal'; reason: string; elsewhere: string | null; outside: boolean }
  | { kind: 'return-of-materials'; materials: readonly PaperMaterial[]; reason: string | null }
  | { kind: 'pause-notice'; ground: Text; since: string; workingDays: number | null }
  | { kind: 'extension-notice'; reason: string; days: number; before: string; promised: PaperLimit; approvedBy: Text }
  | { kind: 'delay-notice'; reason: string; before: string; expected: string | null }
  | {
      kind: 'decision';
      granted: boolean;
      decidedOn: string;
      reason: string | null;
      result: Text;
      deliverBy: PaperLimit;
    }
  | { kind: 'collection'; result: Text; where: Text; from: string; bring: readonly Text[] }
  | { kind: 'delivery'; result: Text; to: string; deliveredAt: string }
  | { kind: 'fee-slip'; lines: readonly { name: Text; amountYuan: number; basis: string }[]; payAt: Text }
  | {
      /** 代办: what the agent has in hand for the applicant, until it is handed back. */
      kind: 'agency-list';
      agent: string;
      agentName: string;
      papers: readonly PaperMaterial[];
      project: { name: string; milestones: readonly { name: string; due: string }[] } | null;
    }
  | { kind: 'agency-receipt'; agent: string; returned: readonly PaperMaterial[]; outcome: string };

/**
 * Everything a paper says, fixed when it is issued: a reprint in March says what October said. Free words in it (reasons, notes) may name
 * people, so it is kept sealed, bound to `paper:NUMBER`.
 */
export type CasePaper = PaperHead & PaperBody;
