import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type AwayWord = keyof typeof zh;

/** The words of leaving the post, learnt before its page is drawn (counter-desk.tsx). */
export const { t: a } = dictionary<AwayWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
