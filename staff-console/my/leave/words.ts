import { dictionary } from '../../words.ts';
import type { zh } from './words/zh.ts';

export type LeaveWord = keyof typeof zh;

/** The words of leave: asking, going, coming back, signing. */
export const { t: l } = dictionary<LeaveWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
