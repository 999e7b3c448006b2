import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type MoreWord = keyof typeof zh;

/** The words of what was done about an alert. */
export const { t: o } = dictionary<MoreWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
