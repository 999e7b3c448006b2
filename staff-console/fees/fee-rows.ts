import type { FeeEntry, FeeSlip, FeesView } from '../../protocol/fees-view.ts';
import type { PayMethod } from '../../protocol/pay-method.ts';

/** The order in which ways of paying are offered. */
export const payMethods = ['mobile', 'card', 'bank', 'cash'] as const satisfies readonly PayMethod[];

/** The number a person reads aloud: 1123-004. */
export const shortSlip = (slip: string | null): string | null => slip && slip.slice(slip.indexOf('〕') + 1);

export const slipKey = ({ case: id, fee }: Pick<FeeSlip, 'case' | 'fee'>): string => `${id} ${fee}`;

/** Only the newest line of a fee can be put right, and only while it says that something was paid. */
export const canCorrect = (entry: FeeEntry, entries: readonly FeeEntry[]): boolean =>
  entry.yuan > 0 && entries.find((one) => slipKey(one) === slipKey(entry)) === entry;

/** Whoever took the money calls somebody else to put the line right: two people answer for what leaves the book. */
export const tookIt = ({ kind, by }: Pick<FeeEntry, 'kind' | 'by'>, jobNo: string): boolean =>
  kind === 'paid' && by.jobNo === jobNo;

/** Whether money may be taken in this way at a counter. */
export const takesHere = (
  { cashiers, paymentsAtCounter }: Pick<FeesView, 'cashiers' | 'paymentsAtCounter'>,
  counter: number | null,
  method: PayMethod,
): boolean => counter !== null && (cashiers.includes(counter) || paymentsAtCounter.includes(method));
