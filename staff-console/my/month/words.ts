import { dictionary } from '../../words.ts';
import type { zh } from './words/zh.ts';

export type MonthWord = keyof typeof zh;

/** The words of the month: calendar, verdicts, the unit's sheet. */
export const { t: mo } = dictionary<MonthWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
