import type { Language } from '../protocol/text.ts';
import { type Dictionary, words } from './language.ts';

type Files<Key extends string> = Record<Language, () => Promise<Record<Key, string>>>;

/** What has been asked for so far: a language is learnt in every dictionary that is open. */
const open: ((language: Language) => Promise<void>)[] = [];
const againMs = 2000;

/** A dictionary: a language is one file, and comes when somebody speaks it. Nothing is said before a language is learnt, and none is switched to before it is. `learnt` is what came with the screen itself. */
export function dictionary<Key extends string>(files: Files<Key>, learnt: Partial<Dictionary<Key>> = {}) {
  const coming: Partial<Record<Language, Promise<void>>> = {};
  const fetchWords = async (next: Language) => {
    while (!learnt[next]) {
      try {
        learnt[next] = await files[next]();
      } catch (reason) {
        console.warn(`The words (${next}) have not come yet:`, reason);
        await new Promise((resolve) => setTimeout(resolve, againMs));
      }
    }
  };
  open.push((next) => (coming[next] ??= fetchWords(next)));
  return words(learnt as Dictionary<Key>);
}

/** Fetches a language; while the hub cannot be reached it is asked again until it comes. */
export async function learn(next: Language): Promise<void> {
  let known: number;
  // A room that was entered meanwhile has brought its own dictionary.
  do {
    known = open.length;
    await Promise.all(open.map((fetchWords) => fetchWords(next)));
  } while (open.length > known);
}
