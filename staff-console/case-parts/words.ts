import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type CasePartWord = keyof typeof zh;

/** The words of what the intake and the room of cases both show of a case: its applicant, and a limit drawn as the calendar it is counted on. */
export const { t: p } = dictionary<CasePartWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
