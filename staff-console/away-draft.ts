import { signal } from '@preact/signals';

export interface AwayDraft {
  reason: number | 'typed' | null;
  typed: string;
  minutes: number | null;
  goTo: readonly number[] | null;
}

/** Nothing is chosen beforehand: a sign tells the reason of this very absence. */
export const blank: AwayDraft = { reason: null, typed: '', minutes: null, goTo: null };
/** What is being written on the sign. It outlives a session that ends. */
export const awayDraft = signal(blank);
