import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type CounterWord = keyof typeof zh;

/** The words of a counter: taking it, its queue, a call, a sign. */
export const { t: k } = dictionary<CounterWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
