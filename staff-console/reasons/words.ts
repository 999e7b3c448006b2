import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type ReasonWord = keyof typeof zh;

/** Printers, and why paper does not come. */
export const { t: w } = dictionary<ReasonWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
