import type { AppealVerdict } from '../../protocol/breaches.ts';
import type { CaseState } from '../../protocol/case-answer.ts';
import type { MaterialFault, MaterialState } from '../../protocol/case-materials.ts';
import type { PaperKind } from '../../protocol/case-paper.ts';
import type { RefusalFinding } from '../../protocol/refusal-audit.ts';
import type { Language, Text } from '../../protocol/text.ts';
import type { Day } from '../../protocol/working-days.ts';
import type { CaseSteps } from './case-steps.ts';
import type { CaseAgency } from './agency.ts';
import type { CaseArchive, Correction } from './case-file.ts';
import type { CaseFee } from './fee.ts';
import type { ClockEvent, ClockTerms } from './clock-events.ts';

/** A line of the guide's list as it stands in this case: the guide may change, the case keeps what it began with. */
export interface CaseMaterial {
  id: string;
  name: Text;
  required: boolean;
  original: number;
  copies: number;
  shared: boolean;
  state: MaterialState;
  why: MaterialFault | null;
  /** The clerk's words, sealed: they may name people. */
  note: string | null;
  receivedOn: Day | null;
}

/** 告知: what the applicant was told to bring. `added`: what no earlier notice had named (一次性告知 was broken, probably). */
export interface CaseNotice {
  number: string;
  at: number;
  by: string;
  how: 'written' | 'oral';
  items: string[];
  added: string[];
  approvedBy: string | null;
  verdict: 'verified' | 'dismissed' | null;
  /** What whoever gave the first notice says to it, what was found, and what they say to that; words are sealed. */
  answer?: { at: number; text: string };
  finding?: { by: string; at: number; complaint: string | null; reason: string };
  appeal?: {
    at: number;
    text: string;
    judged: { verdict: AppealVerdict; reason: string; by: string; at: number } | null;
  };
}

/** A numbered paper of the case. What it says lies with it, sealed (case-paper.ts). */
export interface CaseDocument {
  number: string;
  kind: PaperKind;
  copies: number;
  at: number;
  by: string;
  served: { how: 'slip' | 'by-hand' | 'oral' | 'signed'; at: number } | null;
}

/** The dates by which lists are made, as of the last change. Screens count them afresh (clock.ts). */
export interface CaseDates {
  /** What the hall must keep next; null while it waits for others, or nothing is left. */
  due: Day | null;
  /** Last day to tell what is missing; after it silence accepts. */
  tellBy: Day | null;
  promised: Day | null;
  statutory: Day | null;
  recall: Day | null;
}

/** 办件: an application from the counter to the result. Changed by `grown` (grown.ts) alone. */
export interface Case extends CaseSteps {
  id: string;
  /** LJ-20261123-0195 */
  number: string;
  /** 128 bits: opens the applicant's own page. */
  token: string;
  service: string;
  guideVersion: number;
  /** What the version it began with promises. */
  terms: ClockTerms;
  state: CaseState;
  /** Where an accepted case stands; null before and after. */
  stage: string | null;
  unit: string;
  holder: string;
  /** 首问责任人: set once. */
  firstAsker: string;
  receivedAt: number;
  receivedOn: Day;
  counter: number;
  /** The tickets of its visits, the first one first. */
  visits: string[];
  language: Language;
  /** Sealed. */
  applicant: string;
  /** Tells one applicant from another, and nothing else. */
  mark: string | null;
  materials: CaseMaterial[];
  notices: CaseNotice[];
  /** A leader's word for one notice that asks for more than the first, and for which materials. */
  approval: { by: string; at: number; items: string[]; reason: string } | null;
  documents: CaseDocument[];
  /** What its clock heeds. */
  events: ClockEvent[];
  /** Why it was refused or withdrawn, sealed. */
  ended: {
    reason: string;
    elsewhere: string | null;
    outside: boolean;
    at: number;
    by: string;
    /** Refused for another reason than those of Art. 32(1), (2), though nothing was missing: somebody else looks at it. */
    complete?: boolean;
    /** What they found; `reason` is sealed. */
    audit?: { finding: RefusalFinding; reason: string; at: number; by: string };
  } | null;
  dates: CaseDates;
  movedAt: number;
  /** 代办, when somebody of the hall carries it for the applicant. */
  agency?: CaseAgency;
  fees?: CaseFee[];
  corrections?: Correction[];
  archive?: CaseArchive;
}

type Told = Pick<Case, 'notices' | 'firstAsker'>;

/** Who told the applicant what is missing, at once and whole: the first notice, or whoever took the case in and found nothing missing. */
export const firstTeller = ({ notices, firstAsker }: Told): string =>
  notices[0] && notices[0].added.length === 0 ? notices[0].by : firstAsker;

/** Whether somebody told what is missing, first or later: then another person judges what they left out. */
export const gaveNotice = (kase: Told, jobNo: string): boolean =>
  firstTeller(kase) === jobNo || kase.notices.some(({ by }) => by === jobNo);

export const isOpenCase = ({ state }: Pick<Case, 'state'>): boolean =>
  state === 'received' || state === 'to-supplement' || state === 'accepted' || state === 'decided';
