import { spelled } from './spelling.ts';

/** The languages a hall calls in. */
export type Language = 'zh' | 'en';
export type ByLanguage<T> = Record<Language, T>;

/** What is said of a call: numbers only, never a person. */
export interface SpokenCall {
  number: string;
  counter: number;
  /** How often this ticket has been called; a call again is said twice. */
  times?: number | undefined;
  /** The visitor's own language is said first. */
  language?: Language | undefined;
}

export interface Announcement {
  /** The languages in the order they are to be said. */
  order: readonly Language[];
  /** What screens show. */
  text: ByLanguage<string>;
  /** The recordings a clip pack needs, in order. */
  parts: ByLanguage<readonly string[]>;
  /** What a speech engine is given. */
  speech: ByLanguage<string>;
}

const hanziDigits = [...'零一二三四五六七八九'];
const ticketNumber = /^[A-Z]{1,3}\d{1,5}$/;
const largestCounter = 999;

/**
 * The words of a call, or null when its number or counter is not of the hall's own making:
 * nothing a visitor typed ever reaches a speech engine.
 */
export function announcement({ number, counter, times = 1, language = 'zh' }: SpokenCall): Announcement | null {
  // A regular expression would quietly turn a list or an object into text: ask for a string first.
  if (typeof number !== 'string' || !ticketNumber.test(number)) return null;
  if (!Number.isInteger(counter) || counter < 1 || counter > largestCounter) return null;

  const signs = [...number];
  const hanzi = signs.map((sign) => hanziDigits[Number(sign)] ?? sign).join('');
  const phrase: ByLanguage<readonly string[]> = {
    zh: ['qing', ...signs, 'dao', ...hanziNumber(counter), 'haochuangkou'],
    en: ['number', ...signs, 'please-go-to-counter', ...englishNumber(counter)],
  };
  const said = times >= 2 ? 2 : 1;

  return {
    order: language === 'en' ? ['en', 'zh'] : ['zh', 'en'],
    text: {
      zh: `请 ${hanzi} 到 ${counter}号窗口`,
      en: `Number ${signs.join(' ')}, please go to counter ${counter}`,
    },
    parts: { zh: repeated(phrase.zh, said).flat(), en: repeated(phrase.en, said).flat() },
    speech: {
      zh: repeated(spelled('zh', phrase.zh), said).join(' '),
      en: repeated(spelled('en', phrase.en), said).join(' '),
    },
  };
}

/** 12 is 十二, 30 is 三十; from 100 on a door's number is read digit by digit, 101 as 一零一. */
function hanziNumber(counter: number): string[] {
  if (counter <= 10) return [String(counter)];
  if (counter >= 100) return [...String(counter)];
  const tens = Math.floor(counter / 10);
  const ones = counter % 10;
  return [...(tens > 1 ? [String(tens)] : []), '10', ...(ones > 0 ? [String(ones)] : [])];
}

function englishNumber(counter: number): string[] {
  if (counter < 20) return [String(counter)];
  if (counter >= 100) return [...String(counter)];
  const ones = counter % 10;
  return [String(counter - ones), ...(ones > 0 ? [String(ones)] : [])];
}

function repeated<T>(phrase: T, said: number): T[] {
  return Array.from({ length: said }, () => phrase);
}
