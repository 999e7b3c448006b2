import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type HallWord = keyof typeof zh;

/** The words of the hall's plan, learnt before it is drawn (app.tsx). */
export const { t: h } = dictionary<HallWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
