import type { Wav } from './wav.ts';
import type { Language } from './words.ts';

/** What can say a call in one language: a pack of recordings or a speech engine. */
export interface Speaker {
  kind: 'pack' | 'espeak-ng';
  language: Language;
  /** Changes whenever the same words would sound different, so that no old clip is taken for a new one. */
  identity: string;
  /** Rejects, with a sentence, when it could not be said. */
  say(words: { parts: readonly string[]; speech: string }): Promise<Wav>;
}
