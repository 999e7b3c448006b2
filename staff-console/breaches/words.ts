import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type BreachWord = keyof typeof zh;

/** The words of the page about later demands, learnt before it is drawn (cases-room.tsx). */
export const { t: b } = dictionary<BreachWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
