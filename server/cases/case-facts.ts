import type { MaterialFault, MaterialState } from '../../protocol/case-materials.ts';
import type { Language } from '../../protocol/text.ts';
import type { Day } from '../../protocol/working-days.ts';
import type { BesideFact } from './beside-facts.ts';
import type { CaseDates, CaseMaterial } from './case.ts';
import type { CaseStepFact } from './case-step-facts.ts';
import type { ClockTerms } from './clock-events.ts';
import type { AppealVerdict } from '../../protocol/breaches.ts';
import type { RefusalFinding, RefusalGround } from '../../protocol/refusal-audit.ts';
import type { CasePaperFact } from './paper-facts.ts';

/** Which case, and who did it (a job number, or `hub`). `dates`: what the lists go by once this has happened. */
interface About {
  case: string;
  number: string;
  by: string;
  dates?: CaseDates;
}

/** A material whose tick changed. `note` is sealed. */
export interface TickedMaterial {
  id: string;
  state: MaterialState;
  why: MaterialFault | null;
  note: string | null;
}

/** What happens in the life of a case. Days are the hall's own; reasons and notes are sealed. */
export type CaseFact =
  | CaseStepFact
  | BesideFact
  | ({
      fact: 'case-taken-in';
      ticket: string;
      counter: number;
      service: string;
      guideVersion: number;
      terms: ClockTerms;
      unit: string;
      token: string;
      language: Language;
      on: Day;
      applicant: string;
      mark: string | null;
      materials: CaseMaterial[];
    } & About)
  /** `whole`: nothing is missing any more. `ticket`: the visit it happened on, when there was one. `reason`: a supervisor's, to ask again. */
  | ({
      fact: 'case-supplemented';
      on: Day;
      materials: TickedMaterial[];
      whole: boolean;
      ticket: string | null;
      reason: string | null;
    } & About)
  | ({
      fact: 'case-notified';
      on: Day;
      notice: string;
      how: 'written' | 'oral';
      items: string[];
      added: string[];
      approvedBy: string | null;
    } & About)
  | ({ fact: 'notice-approved'; items: string[]; reason: string } & About)
  /** `waived`: what was not always needed and not here, and by the acceptance is not asked for. */
  | ({ fact: 'case-accepted'; on: Day; bySilence: boolean; waived?: string[] } & About)
  /** Accepted, decided and handed over in one go. */
  | ({ fact: 'case-settled'; on: Day } & About)
  | ({
      fact: 'case-refused';
      on: Day;
      ground: RefusalGround;
      reason: string;
      elsewhere: string | null;
      complete?: boolean;
    } & About)
  /** A refusal although everything was there, looked at by somebody else. `reason` is sealed. */
  | ({ fact: 'refusal-audited'; finding: RefusalFinding; reason: string } & About)
  | ({ fact: 'case-withdrawn'; on: Day; reason: string } & About)
  | ({ fact: 'case-handed-over'; from: string; to: string; why: 'leave' | 'back' | 'asked' } & About)
  /** Somebody comes to collect the result: another visit. */
  | ({ fact: 'collection-asked'; on: Day; ticket: string } & About)
  /** Somebody is back about it: another visit. */
  | ({ fact: 'case-visited'; on: Day; ticket: string } & About)
  /** The calendar has changed: only its dates are new. */
  | ({ fact: 'case-redated' } & About)
  | ({ fact: 'paper-served'; paper: string; how: 'slip' | 'by-hand' | 'oral' | 'signed' } & About)
  | ({ fact: 'applicant-opened'; purpose: string } & About)
  /** `staff`: whose notice was found to be incomplete, or was not. Only a verified complaint counts against anybody (000/S 4.3). */
  | ({
      fact: 'breach-judged';
      notice: string;
      staff: string;
      verdict: 'verified' | 'dismissed';
      complaint: string | null;
      reason: string;
    } & About)
  /** Whose notice it is says something to it: an explanation before the verdict, an appeal after it. `text` is sealed. */
  | ({ fact: 'breach-answered'; notice: string; appeal: boolean; text: string } & About)
  | ({
      fact: 'appeal-judged';
      notice: string;
      staff: string;
      verdict: AppealVerdict;
      reason: string;
    } & About);

/** After the calendar changed these were counted anew, and their days are the same. */
export interface CasesRecounted {
  fact: 'cases-recounted';
  cases: string[];
}

/** Everything that makes another case of a case. */
export type CaseChange = CaseFact | Extract<CasePaperFact, { fact: 'paper-issued' }>;
