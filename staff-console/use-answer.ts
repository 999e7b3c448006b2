import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ask } from './ask-hub.ts';

/** What a page shows of an answer it asked the hub for. */
export interface Asked<Answer> {
  /** Null until it has come. */
  answer: Answer | null;
  /** The last question had no answer: what is shown may be old. */
  unanswered: boolean;
  again(): Promise<void>;
}

/** Asks when the page opens, when the question changes, and when the `version` of what it asks for moves. */
export function useAnswer<Answer>(path: string, version = ''): Asked<Answer> {
  const last = useSignal<{ path: string; answer: Answer | null; unanswered: boolean } | null>(null);
  const question = useRef(path);
  question.current = path;
  const turn = useRef(0);
  const again = async () => {
    const mine = ++turn.current;
    const asked = question.current;
    const said = await ask<Answer>(asked);
    // Only the last question counts: the one before it may be answered after it.
    if (mine !== turn.current) return;
    if (said.kind === 'answer') last.value = { path: asked, answer: said.answer, unanswered: false };
    else
      last.value = {
        path: asked,
        answer: last.peek()?.path === asked ? last.peek()!.answer : null,
        unanswered: true,
      };
  };
  useEffect(() => void again(), [path, version]);
  const shown = last.value?.path === path ? last.value : null;
  return { answer: shown?.answer ?? null, unanswered: shown?.unanswered ?? false, again };
}
