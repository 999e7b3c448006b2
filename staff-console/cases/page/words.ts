import { dictionary } from '../../words.ts';
import type { zh } from './words/zh.ts';

export type CasePageWord = keyof typeof zh;

/** The words of one case: its steps, dates, papers and the forms of each step. */
export const { t: cp } = dictionary<CasePageWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
