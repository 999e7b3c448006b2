import type { ByLanguage, Language } from './words.ts';

/*
 * How each part of a call is written for espeak-ng, so that it is heard as meant. Every spelling was checked in the
 * engine's phoneme trace (`-x`). Mandarin is given as pinyin with tone numbers: its reading of Chinese characters is
 * broken in some releases, and it reads "023" as 零二十三.
 */

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

// The letter names as Mandarin speakers say them. Left to itself the engine reads R as 二 and E as nearly 一, and
// changes their tones with the neighbours. Pinyin has no "see": C is given by its phonemes, between [[ and ]].
const mandarinLetters = (
  "ei1 bi4 [[s'i55]] di4 yi4 ai2fu5 ji4 ei2chi5 ai4 zhei4 kei4 ai2lou5 ai2mu5 " +
  'en1 ou1 pi4 kiu4 a1er5 ai2si5 ti4 you1 vi1 da2bu5liu4 ai2ke5si5 wai4 zei4'
).split(' ');

const mandarinWords = [
  ...'ling2 yi1 er4 san1 si4 wu3 liu4 qi1 ba1 jiu3 shi2'
    .split(' ')
    .map((word, value) => [String(value), word] as const),
  ['qing', 'qing3'] as const,
  ['dao', ', dao4'] as const, // the comma is a breath between number and counter
  // Numbers keep their own tone before it: 一号 is yī hào, not yí hào.
  ['haochuangkou', 'hao4 chuang1 kou3'] as const,
];

const englishNumbers = (
  'zero one two three four five six seven eight nine ten ' +
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const englishTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const spellings: ByLanguage<ReadonlyMap<string, string>> = {
  zh: new Map([...mandarinWords, ...letters.map((letter, at) => [letter, mandarinLetters[at] ?? letter] as const)]),
  en: new Map([
    ...englishNumbers.map((word, value) => [String(value), word] as const),
    ...englishTens.map((word, at) => [String(20 + 10 * at), word] as const),
    ...letters.map((letter) => [letter, letter] as const),
    ['A', "[['eI]]"], // before a word the engine takes A for the article: "number a zero"
    ['number', 'Number'],
    ['please-go-to-counter', ', please go to counter'],
  ]),
};

/** Every part a language is spoken in; a clip pack holds one recording of each. */
export function partsOf(language: Language): string[] {
  return [...spellings[language].keys()];
}

/** One sentence for the engine from the parts of a call. */
export function spelled(language: Language, parts: readonly string[]): string {
  const words = parts.map((part) => {
    const word = spellings[language].get(part);
    if (word === undefined) throw new Error(`no spelling for the part ${part} in ${language}`);
    return word;
  });
  return `${words.join(' ').replaceAll(' ,', ',')}.`;
}
