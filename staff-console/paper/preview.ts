import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Letterhead } from '../../protocol/letterhead.ts';
import type { Sample } from '../../protocol/sample-slip.ts';
import type { Problem } from '../../protocol/wire.ts';
import { language } from '../../ui/language.ts';
import { p } from './words.ts';

export const previewDocuments: Sample['document'][] = ['ticket', 'call-back', 'receipt', 'notice', 'test-page'];

export interface Preview {
  /** The last picture that came, as an address: what stands in it is never markup of this page. */
  picture: string | null;
  fresh: boolean;
  trouble: string | null;
}

/** Typing is not answered letter by letter, but before anybody looks up. */
const settleMs = 90;
const deadlineMs = 6000;

/** The slip as the hub would print it, drawn anew after each change. */
export function usePreview(letterhead: Letterhead, wanted: Sample): Preview {
  const preview = useSignal<Preview>({ picture: null, fresh: false, trouble: null });
  const body = JSON.stringify({ ...wanted, letterhead });
  useEffect(() => {
    const given = new AbortController();
    preview.value = { ...preview.value, fresh: false };
    const timer = setTimeout(async () => {
      const told = await ask(body, given.signal);
      if (!given.signal.aborted) preview.value = { ...preview.value, ...told };
    }, settleMs);
    return () => {
      clearTimeout(timer);
      given.abort();
    };
  }, [body]);
  return preview.value;
}

async function ask(body: string, signal: AbortSignal): Promise<Partial<Preview>> {
  try {
    const response = await fetch('/api/slip-preview', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Accept-Language': language.value },
      body,
      signal: AbortSignal.any ? AbortSignal.any([signal, AbortSignal.timeout(deadlineMs)]) : signal,
    });
    if (!response.ok) {
      const { title, detail } = (await response.json()) as Problem;
      return { trouble: [title, detail].filter(Boolean).join('：') };
    }
    const { svg } = (await response.json()) as { svg: string };
    return { picture: `data:image/svg+xml,${encodeURIComponent(svg)}`, fresh: true, trouble: null };
  } catch {
    // The hub did not answer: the last picture stays, and it is said that it is not the newest.
    return { trouble: p('previewLost') };
  }
}
