import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type IntakeWord = keyof typeof zh;

/** The words of taking in a matter at the counter, learnt before its page is drawn (counter-desk.tsx). */
export const { t: n } = dictionary<IntakeWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
