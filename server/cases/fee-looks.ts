import type { PayMethod } from '../../protocol/pay-method.ts';
import type { Text } from '../../protocol/text.ts';
import type { FeePayment } from './fee.ts';

/** A fee as the cashier finds it, with the case it is of; `applicant` is sealed. */
export interface FeeRow {
  case: string;
  number: string;
  service: string;
  fee: number;
  slip: string | null;
  name: Text;
  fen: number;
  at: number;
  by: string;
  applicant: string;
  /** The result lies ready, or the case is over. */
  ready: boolean;
  cancelled: boolean;
  paid: FeePayment | null;
}

/** A line of the day's book; what was taken back is less than 0. */
export interface FeeEntryRow {
  n: number;
  at: number;
  kind: 'paid' | 'corrected';
  case: string;
  number: string;
  fee: number;
  slip: string | null;
  name: Text;
  fen: number;
  method: PayMethod;
  receipt: string | null;
  by: string;
  counter: number;
}

export interface FeeSum {
  by: string;
  method: PayMethod;
  count: number;
  fen: number;
}

/** What may be asked about money, each answered along an index. */
export interface FeeLooks {
  /** Not paid, the longest first; of a case that was refused or withdrawn nothing is owed. */
  unpaidFees(most: number): FeeRow[];
  unpaidSum(): { count: number; fen: number };
  /** Those charged before an instant, or whose result is ready. `count`: 1000 is that many or more. */
  feesOverdue(before: number, most: number): { count: number; fen: number; rows: FeeRow[] };
  feesOfSlip(slip: string): FeeRow[];
  feesOfCase(caseId: string): FeeRow[];
  /** The day's book, the newest first. */
  feeEntries(span: { from: number; until: number }, most: number): FeeEntryRow[];
  feeSums(span: { from: number; until: number }): FeeSum[];
}
