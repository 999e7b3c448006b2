import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type OverWord = keyof typeof zh;

/** The words of pages opened over a room: alerts, handing over, calling by number, passing on, those who come back. */
export const { t: ov } = dictionary<OverWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
