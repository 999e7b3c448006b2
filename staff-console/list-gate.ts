import { signal } from '@preact/signals';

/** The list that lies between somebody and a counter: before it opens, after it closed; and what follows once it is signed. */
export interface ListGate {
  kind: 'opening' | 'closing';
  counter: number;
  go(): void;
}

export const listGate = signal<ListGate | null>(null);
