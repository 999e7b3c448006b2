import { dictionary } from '../../words.ts';
import type { zh } from './words/zh.ts';

export type AlertWord = keyof typeof zh;

/** What each alert says and what to do about it. */
export const { t: al } = dictionary<AlertWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
