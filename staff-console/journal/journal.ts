import { signal } from '@preact/signals';
import { language } from '../../ui/language.ts';
import { expire } from '../session.ts';

/** One row of the journal as the hub tells it. */
export interface Entry {
  seq: number;
  at: string;
  who: string;
  device: string;
  verb: string;
  facts: Record<string, unknown>[];
  hash: string;
}

interface JournalPage {
  entries: Entry[];
  head: number;
}

export const pageSize = 50;

/** The page being read; null until the first has come. */
export const journal = signal<JournalPage | null>(null);
export const journalTrouble = signal<'refused' | 'unreachable' | null>(null);

const deadlineMs = 8000;

/** Reads the page that ends with `last`; without it the newest. */
export async function readPage(last?: number): Promise<void> {
  const head = last === undefined ? ((await ask(0, 1))?.head ?? null) : last;
  if (head === null) return;
  const page = await ask(Math.max(0, head - pageSize), pageSize);
  if (page) journal.value = page;
}

async function ask(since: number, limit: number): Promise<JournalPage | null> {
  try {
    const response = await fetch(`/api/journal?since=${since}&limit=${limit}`, {
      headers: { 'Accept-Language': language.value },
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (response.status === 401) expire();
    journalTrouble.value = response.ok ? null : 'refused';
    return response.ok ? ((await response.json()) as JournalPage) : null;
  } catch {
    journalTrouble.value = 'unreachable';
    return null;
  }
}
