import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type CasesWord = keyof typeof zh;

/** The words of this room, learnt before it is drawn (app.tsx). */
export const { t: c } = dictionary<CasesWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
