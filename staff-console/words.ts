import { words } from '../ui/language.ts';
import { en } from './words/en.ts';
import { zh } from './words/zh.ts';

/** Every word of the console. A language is one file. */
export const { t } = words<keyof typeof zh>({ zh, en });
export type WordKey = keyof typeof zh;
