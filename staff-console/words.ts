import type { Language } from '../protocol/text.ts';
import { type Dictionary, words } from '../ui/language.ts';
import type { zh } from './words/zh.ts';

export type WordKey = keyof typeof zh;

type Files<Key extends string> = Record<Language, () => Promise<Record<Key, string>>>;

/** What has been asked for so far: a language is learnt in every dictionary that is open. */
const open: ((language: Language) => Promise<void>)[] = [];
const againMs = 2000;

/** A dictionary: a language is one file, and comes when somebody speaks it. Nothing is said before a language is learnt, and none is switched to before it is. */
export function dictionary<Key extends string>(files: Files<Key>) {
  const learnt: Partial<Dictionary<Key>> = {};
  open.push(async (next) => {
    while (!learnt[next]) {
      try {
        learnt[next] = await files[next]();
      } catch (reason) {
        console.warn(`The words (${next}) have not come yet:`, reason);
        await new Promise((resolve) => setTimeout(resolve, againMs));
      }
    }
  });
  return words(learnt as Dictionary<Key>);
}

/** The words of the console. */
export const { t } = dictionary({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});

/** Fetches a language; while the hub cannot be reached it is asked again until it comes. */
export async function learn(next: Language): Promise<void> {
  let known: number;
  // A room that was entered meanwhile has brought its own dictionary.
  do {
    known = open.length;
    await Promise.all(open.map((fetchWords) => fetchWords(next)));
  } while (open.length > known);
}
