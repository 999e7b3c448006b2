import { dictionary } from '../ui/dictionary.ts';
import { zh } from './words/zh.ts';

export type Word = keyof typeof zh;

/** Every word of the kiosk that does not come from the hall. It wakes in Chinese; English comes in its first quiet moment (main.tsx). */
export const { t } = dictionary<Word>(
  { zh: async () => zh, en: async () => (await import('./words/en.ts')).en },
  { zh },
);
