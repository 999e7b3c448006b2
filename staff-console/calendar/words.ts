import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type CalendarWord = keyof typeof zh;

/** The words of this page, learnt before it is drawn (devices-room.tsx). */
export const { t: c } = dictionary<CalendarWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
