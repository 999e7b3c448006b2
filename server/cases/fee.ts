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
  at: number;
  by: string;
  paid: { at: number; by: string; counter: number; method: PayMethod; receipt: string | null } | null;
}

/** Charged and not paid yet. */
export const feesOpen = ({ fees = [] }: Pick<Case, 'fees'>): CaseFee[] => fees.filter(({ paid }) => paid === null);
