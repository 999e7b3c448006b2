import { signal } from '@preact/signals';

/** The lists of the room of cases: one's own, those of one's department, what is due of the hall. */
export type CasesTab = 'mine' | 'unit' | 'breaches' | 'due' | 'archive';
export const casesTab = signal<CasesTab>('mine');

/** The case that is open in the room of cases, and the step it was opened for. */
export const openCase = signal<{ id: string; step: string | null } | null>(null);

/** The list among those of what is due that was open last. */
export const dueList = signal<string | null>(null);

/** A case somebody asked for by the number on its papers: the room looks it up. */
export const numberToOpen = signal<string | null>(null);
