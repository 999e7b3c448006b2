import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type AskedWord = keyof typeof zh;

/** The words of who is asked to a counter, learnt before they are shown. */
export const { t: a } = dictionary<AskedWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
