import { dictionary } from '../words.ts';
import type { zh } from './words/zh.ts';

export type DeviceWord = keyof typeof zh;

/** The words of the screens and printers of the hall. */
export const { t: dv } = dictionary<DeviceWord>({
  zh: async () => (await import('./words/zh.ts')).zh,
  en: async () => (await import('./words/en.ts')).en,
});
