import { signal } from '@preact/signals';

/** The cases the list shows now: of those the end of a number is enough to find them. */
export const atHand = signal<readonly { id: string; number: string }[]>([]);
