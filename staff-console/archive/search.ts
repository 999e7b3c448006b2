import { signal } from '@preact/signals';
import type { ArchivePage } from '../../protocol/case-view.ts';
import { ask } from '../ask-hub.ts';
import { press } from '../press.ts';

/** A case that was found, as its row tells it. `index`: 档号; undefined where it was not asked for. */
export interface Found {
  id: string;
  number: string;
  service: string;
  state: string;
  receivedOn: string;
  index?: string | null;
}

/** What was found last. `at` is where it begins, `next` leads to the page that follows, `before` back to those before it. */
export interface Page {
  by: 'day' | 'person';
  rows: Found[];
  at: string | null;
  next: string | null;
  before: (string | null)[];
}

export const page = signal<Page | null>(null);
export const trouble = signal<'days' | 'cut' | null>(null);
export const asking = signal(false);

export interface Days {
  from: string;
  to: string;
  /** Empty: every matter. */
  service: string;
}

/** Years of cases lie there. */
const deadlineMs = 15_000;

/** Cases by their day of receipt, one page; `before` are the places where the pages before it began. */
export async function searchDays(
  { from, to, service }: Days,
  after: string | null,
  before: Page['before'],
): Promise<void> {
  if (asking.value) return;
  asking.value = true;
  trouble.value = null;
  const query = new URLSearchParams({ from, to, ...(service ? { service } : {}), ...(after ? { after } : {}) });
  const said = await ask<ArchivePage>(`/api/archive?${query}`, deadlineMs);
  if (said.kind === 'answer') {
    const { cases, next } = said.answer;
    page.value = { by: 'day', rows: cases, at: after, next, before };
  } else trouble.value = said.kind === 'refused' && said.problem.code === 'invalid' ? 'days' : 'cut';
  asking.value = false;
}

/** Cases of one person: a command, so that it stands in the journal. */
export async function searchPerson(number: string, purpose: string): Promise<void> {
  trouble.value = null;
  const told = number.replace(/\s/g, '');
  // Identity numbers have fifteen signs and more, or letters; a phone has neither.
  const which = /^[0-9+-]{5,14}$/.test(told) ? { phone: told } : { idNo: told };
  const answer = await press('search-applicant', { ...which, purpose });
  if (answer) page.value = { by: 'person', rows: answer.cases, at: null, next: null, before: [] };
}
