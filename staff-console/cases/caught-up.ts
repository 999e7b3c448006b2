import type { ReadonlySignal } from '@preact/signals';
import { until } from '../until.ts';

/** Not everything that is done leaves a link in the case's own ledger. */
const mostMs = 1500;

/** Resolves when the page shows what was done: what is offered next is for the case of after, not of before. */
export const caughtUp = (shown: ReadonlySignal<number>, seq: number): Promise<void> =>
  until(shown, (last) => last >= seq, mostMs);
