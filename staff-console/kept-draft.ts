import type { Read } from '../ui/read.ts';
import { ask } from './ask-hub.ts';

/** A draft is kept a breath after the last change. */
export const keepAfterMs = 400;

/** What this person began to write and the hub keeps; `of`: a ticket, or `case/` and a case. A console's own words: what it kept it gets back. */
export const keptDraft = <Draft>(of: string): Promise<Read<{ draft: Draft | null }>> => ask(`/api/drafts/${of}`);

/** Hands the hub the draft as JSON, or null to forget it; also while the page goes away. Whether it took it: if not, the next change sends it again. */
export async function sendDraft(of: string, words: string | null): Promise<boolean> {
  try {
    const { ok } = await fetch(`/api/drafts/${of}`, {
      method: words === null ? 'DELETE' : 'PUT',
      headers: { 'Content-Type': 'application/json' },
      ...(words === null ? {} : { body: `{"draft":${words}}` }),
      keepalive: true,
    });
    return ok;
  } catch {
    // No line just now.
    return false;
  }
}
