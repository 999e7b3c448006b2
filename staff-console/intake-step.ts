import { signal } from '@preact/signals';

/** Leads one step back within the intake, while there is one: the key bar names it. */
export const backToList = signal<(() => void) | null>(null);
