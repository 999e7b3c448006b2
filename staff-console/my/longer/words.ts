import { dictionary } from '../../words.ts';
import type { zh } from './words/zh.ts';

export type LongerWord = keyof typeof zh;

/** The words of longer hours: asking for them, granting them, and what stands. */
export const { t: w } = dictionary<LongerWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
