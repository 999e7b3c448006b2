import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type StripWord = keyof typeof zh;

/** The words of the day strip, learnt before it is drawn. */
export const { t: d } = dictionary<StripWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
