import type { Wav } from './wav.ts';
import type { ByLanguage, Language } from './words.ts';

/** What says the calls in one language: facts only, so that the hub can hand them to the process that speaks. */
export type Speaker = Recordings | Engine;

interface Known {
  /** Changes whenever the same words would sound different, so that no old clip is taken for a new one. */
  identity: string;
}

export interface Recordings extends Known {
  kind: 'pack';
  folder: string;
  parts: readonly string[];
}

export interface Engine extends Known {
  kind: 'espeak-ng';
  program: string;
}

/** A call in one language: the recordings it needs, and what an engine is given. */
export interface Words {
  parts: readonly string[];
  speech: string;
}

/** Rejects, with a sentence, when it could not be said. */
export type Say = (words: Words) => Promise<Wav>;

/** A clip that is wanted. */
export interface Wish extends Words {
  name: string;
  language: Language;
}

/** What became of a wish; no fault means that the clip lies in the cache. */
export interface Outcome {
  name: string;
  fault: string | null;
}

/** All that the speaking process is told when it starts. */
export interface SpeakingTask {
  speakers: ByLanguage<Speaker | null>;
  cacheFolder: string;
  clipsKept: number;
  /** How long the engine may take for one sentence. */
  deadlineS: number;
  /** How long a sentence may wait for its turn. */
  patienceS: number;
}
