import { dictionary } from '../ui/dictionary.ts';
import type { zh } from './words/zh.ts';

export { dictionary, learn } from '../ui/dictionary.ts';

export type WordKey = keyof typeof zh;

/** The words of the console. */
export const { t } = dictionary({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
