import type { Problem } from '../protocol/wire.ts';
import { language } from './language.ts';

/** What became of a question to the hub: answered, refused in words, or the hub could not be reached. */
export type Read<Answer> =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'refused'; problem: Problem }
  | { kind: 'unreachable' };

const usualDeadlineMs = 8000;

/** One question, asked once: whoever asks it can ask again. */
export async function read<Answer>(path: string, deadlineMs = usualDeadlineMs): Promise<Read<Answer>> {
  try {
    const response = await fetch(path, {
      headers: { 'Accept-Language': language.value },
      signal: AbortSignal.timeout(deadlineMs),
    });
    return response.ok
      ? { kind: 'answer', answer: (await response.json()) as Answer }
      : { kind: 'refused', problem: (await response.json()) as Problem };
  } catch {
    // No line, or something on the way answered that is not the hub.
    return { kind: 'unreachable' };
  }
}
