import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type FeesWord = keyof typeof zh;

/** The words of the cashier's room, learnt before it is drawn (app.tsx). */
export const { t: f } = dictionary<FeesWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
