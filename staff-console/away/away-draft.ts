import { signal } from '@preact/signals';

export interface AwayDraft {
  reason: number | 'typed' | null;
  typed: string;
  minutes: number | null;
  /** Null: where the wait is shortest, as the hub reckons. */
  goTo: readonly number[] | null;
  /** Null: whoever stands in by themselves. */
  cover: string | null;
  /** Stands on the sign for everybody to read. */
  note: string;
  /** For whoever stands in alone. */
  words: string;
}

/** Nothing is chosen beforehand: a sign tells the reason of this very absence. */
export const blank: AwayDraft = {
  reason: null,
  typed: '',
  minutes: null,
  goTo: null,
  cover: null,
  note: '',
  words: '',
};
/** What is being written on the sign. It outlives a session that ends. */
export const awayDraft = signal(blank);
/** The sign is being changed although it may not be put up as it is. */
export const changing = signal(false);

export function change(over: Partial<AwayDraft>): void {
  awayDraft.value = { ...awayDraft.value, ...over };
}
