import type { PayMethod } from '../../protocol/pay-method.ts';
import type { Text } from '../../protocol/text.ts';
import type { Case } from './case.ts';

/** A line of the published table that the applicant was charged, as the table said it then. */
export interface CaseFee {
  n: number;
  /** Its number in the table. */
  line: number;
  name: Text;
  amountYuan: number;
  basis: string;
  /** Why it is less than the standard. */
  relief: string | null;
  /** The number of the slip it went out on; a fee from before slips were kept with their fees has none. */
  slip?: string;
  at: number;
  by: string;
  paid: FeePayment | null;
  corrections?: FeeCorrection[];
  /** Charged by mistake; `why` is sealed. */
  cancelled?: { at: number; by: string; why: string };
}

/** How it was paid, and who took it where. */
export interface FeePayment {
  at: number;
  by: string;
  counter: number;
  method: PayMethod;
  receipt: string | null;
}

type PaidBy = Pick<FeePayment, 'method' | 'receipt'>;

/** What was registered was wrong. `new` null: it was not paid at all. `why` is sealed. */
export interface FeeCorrection {
  at: number;
  by: string;
  old: PaidBy;
  new: PaidBy | null;
  why: string;
}

/** Charged and not paid yet. What was refused or taken back by the applicant is owed nothing for. */
export const feesOpen = ({ fees = [], state }: Pick<Case, 'fees' | 'state'>): CaseFee[] =>
  state === 'refused' || state === 'withdrawn' ? [] : fees.filter(({ paid, cancelled }) => paid === null && !cancelled);

/** Money is counted in fen: yuan with a fraction do not add up. */
export const fenOf = (yuan: number): number => Math.round(yuan * 100);
export const yuanOf = (fen: number): number => fen / 100;

/** All of it that is not paid. */
export const unpaidYuan = (kase: Pick<Case, 'fees' | 'state'>): number =>
  yuanOf(feesOpen(kase).reduce((fen, { amountYuan }) => fen + fenOf(amountYuan), 0));
