import type { PayMethod } from '../../protocol/pay-method.ts';
import type { Language } from '../../protocol/text.ts';
import type { Correctable } from '../../protocol/case-archive.ts';
import type { CaseDates } from './case.ts';
import type { AgencyPaper, AgencyStep, Milestone } from './agency.ts';
import type { CaseFee, FeePayment } from './fee.ts';

/** Which case, and who did it. */
interface About {
  case: string;
  number: string;
  by: string;
  dates?: CaseDates;
}

/** What happens to a case beside its way to the decision: who carries it for the applicant, what it costs, what was put right, where it lies. */
export type BesideFact =
  | ({
      fact: 'agency-taken-on';
      agent: string;
      asked: 'oral' | 'written';
      papers: AgencyPaper[];
      project: { name: string; milestones: Omit<Milestone, 'doneAt'>[] } | null;
    } & About)
  | ({ fact: 'agency-stepped'; way: AgencyStep['way']; what: string; milestone: number | null } & About)
  /** `result` and `said` are sealed; `kept`: papers that stay, by number. */
  | ({
      fact: 'agency-replied';
      result: string;
      kept: { paper: number; why: string }[];
      opinion: 'satisfied' | 'not-satisfied';
      said: string | null;
    } & About)
  | ({ fact: 'fee-charged'; fee: Omit<CaseFee, 'at' | 'by' | 'paid' | 'corrections'> } & About)
  | ({
      fact: 'fee-paid';
      fee: number;
      amountYuan: number;
      method: PayMethod;
      counter: number;
      receipt: string | null;
    } & About)
  /** Charged by mistake; `why` is sealed. */
  | ({ fact: 'fee-cancelled'; fee: number; why: string } & About)
  /** `why` is sealed; `new` null: it was taken back. */
  | ({
      fact: 'fee-corrected';
      fee: number;
      amountYuan: number;
      counter: number;
      old: Pick<FeePayment, 'method' | 'receipt'>;
      new: Pick<FeePayment, 'method' | 'receipt'> | null;
      why: string;
    } & About)
  /** Old, new and why are sealed, bound to the case and the number of the correction. `changes`: what the case says from now on. */
  | ({
      fact: 'case-corrected';
      n: number;
      field: Correctable;
      old: string | null;
      new: string;
      why: string;
      changes: { applicant?: string; mark?: string | null; language?: Language; location?: string };
    } & About)
  | ({ fact: 'case-archived'; index: string; location: string } & About)
  /** Borrower and purpose are sealed. */
  | ({ fact: 'file-lent'; n: number; to: string; purpose: string; until: string } & About)
  | ({ fact: 'file-returned'; n: number } & About);
