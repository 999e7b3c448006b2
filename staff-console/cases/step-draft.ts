import { keepAfterMs, keptDraft, sendDraft } from '../kept-draft.ts';
import type { Values } from './form.ts';

/** A step somebody has begun to write, before it is sent. */
export interface StepDraft {
  step: string;
  values: Values;
}

/** What this console knows of each case, by who writes and which case; null where nothing is begun. */
const known = new Map<string, StepDraft | null>();
const unsent = new Map<string, ReturnType<typeof setTimeout>>();
const keyOf = (jobNo: string, id: string): string => `${jobNo} ${id}`;

/** What was begun on a case: after another page lay over it, after a reload, or on another PC. */
export async function draftOf(jobNo: string, id: string): Promise<StepDraft | null> {
  const key = keyOf(jobNo, id);
  const here = known.get(key);
  if (here !== undefined) return here;
  const said = await keptDraft<StepDraft>(`case/${id}`);
  // The page is usable without.
  if (said.kind !== 'answer') return null;
  // Typed meanwhile: what is on the page is newer.
  if (!known.has(key)) known.set(key, said.answer.draft);
  return known.get(key) ?? null;
}

/** The same, where this console knows of it already: back to a step, its words are there. */
export const begunHere = (jobNo: string, id: string): StepDraft | null => known.get(keyOf(jobNo, id)) ?? null;

/** Kept by the hub a breath after each change, and forgotten when the step is done or given up. */
export function keepDraft(jobNo: string, id: string, draft: StepDraft | null): void {
  const key = keyOf(jobNo, id);
  if (draft === null && known.get(key) === null) return;
  known.set(key, draft);
  clearTimeout(unsent.get(key));
  if (draft === null) {
    unsent.delete(key);
    send(id, null);
  } else
    unsent.set(
      key,
      setTimeout(() => sendNow(key, id), keepAfterMs),
    );
}

addEventListener('pagehide', () => {
  for (const key of unsent.keys()) sendNow(key, key.slice(key.indexOf(' ') + 1));
});

function sendNow(key: string, id: string): void {
  clearTimeout(unsent.get(key));
  unsent.delete(key);
  send(id, known.get(key) ?? null);
}

function send(id: string, draft: StepDraft | null): void {
  void sendDraft(`case/${id}`, draft && JSON.stringify(draft));
}
