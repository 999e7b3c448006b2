import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type MyWord = keyof typeof zh;

/** The words of the pages of one's own, learnt before they are drawn (app.tsx). */
export const { t: m } = dictionary<MyWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
