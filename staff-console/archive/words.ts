import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type ArchiveWord = keyof typeof zh;

/** The words of the search in the archive, learnt before it is drawn (cases-room.tsx). */
export const { t: a } = dictionary<ArchiveWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
