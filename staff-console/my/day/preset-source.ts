import { d, type DayWord } from './words.ts';

const words: Record<string, DayWord> = {
  O: 'presetO',
  S: 'presetS',
  S2: 'presetS2',
  Q: 'presetQ',
  G: 'presetG',
};

/** The text a preset of attendance comes from, by its number. */
export function presetSource(preset: string): string {
  const word = words[preset];
  return word ? d(word) : preset;
}
