import { dictionary } from '../../words.ts';
import type { zh } from './words/zh.ts';

export type DayWord = keyof typeof zh;

/** The words of one's own day: punches, lists, hand-over. */
export const { t: d } = dictionary<DayWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
