import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type GuideWord = keyof typeof zh;

/** The words of the guide desk. */
export const { t: g } = dictionary<GuideWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
