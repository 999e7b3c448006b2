import { signal } from '@preact/signals';
import type { HallView } from '../../protocol/views.ts';

/** The counter the keys are on; null until they are used. */
export const chosenCounter = signal<number | null>(null);

/** The counter that is chosen, or the first. */
export function chosenOf({ counters }: Pick<HallView, 'counters'>): number | null {
  const known = counters.find(({ number }) => number === chosenCounter.value) ?? counters[0];
  return known?.number ?? null;
}

/** One counter further as one walks the hall: along the far side, back along the near one. */
export function walkOn({ counters }: Pick<HallView, 'counters'>, by: number): void {
  if (counters.length === 0) return;
  const at = counters.findIndex(({ number }) => number === chosenCounter.value);
  const next = at < 0 ? (by > 0 ? 0 : counters.length - 1) : (at + by + counters.length) % counters.length;
  chosenCounter.value = counters[next]!.number;
}
