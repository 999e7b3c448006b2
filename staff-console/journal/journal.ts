import { signal } from '@preact/signals';
import { ask } from '../ask-hub.ts';

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

/** Reads the page that ends with `last`; without it the newest. */
export async function readPage(last?: number): Promise<void> {
  const head = last === undefined ? ((await askPage(0, 1))?.head ?? null) : last;
  if (head === null) return;
  const page = await askPage(Math.max(0, head - pageSize), pageSize);
  if (page) journal.value = page;
}

async function askPage(since: number, limit: number): Promise<JournalPage | null> {
  const said = await ask<JournalPage>(`/api/journal?since=${since}&limit=${limit}`);
  journalTrouble.value = said.kind === 'answer' ? null : said.kind;
  return said.kind === 'answer' ? said.answer : null;
}
