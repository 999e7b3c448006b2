import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type JournalWord = keyof typeof zh;

/** The words of the journal, learnt before it is drawn (app.tsx). */
export const { t: j } = dictionary<JournalWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
