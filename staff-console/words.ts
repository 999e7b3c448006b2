import type { Language } from '../protocol/text.ts';
import { type Dictionary, words } from '../ui/language.ts';
import type { zh } from './words/zh.ts';

export type WordKey = keyof typeof zh;

/** Every word of the console. A language is one file, and comes when somebody speaks it. */
const files: Record<Language, () => Promise<Record<WordKey, string>>> = {
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
};
const learnt: Partial<Dictionary<WordKey>> = {};
const againMs = 2000;

// Nothing is said before the first language is learnt (main.tsx), and none is switched to before it is.
export const { t } = words(learnt as Dictionary<WordKey>);

/** Fetches a language; while the hub cannot be reached it is asked again until it comes. */
export async function learn(language: Language): Promise<void> {
  while (!learnt[language]) {
    try {
      learnt[language] = await files[language]();
    } catch (reason) {
      console.warn(`The words (${language}) have not come yet:`, reason);
      await new Promise((resolve) => setTimeout(resolve, againMs));
    }
  }
}
