import type { Dictionary } from '../ui/language.ts';

/**
 * The font comes in pieces, each fetched when one of its characters is first drawn. What a screen says when the hub
 * is gone cannot wait for a piece the hub would have to send, so the pieces for all its own words are fetched at the start.
 */
export async function keepGlyphs(...dictionaries: Dictionary<string>[]): Promise<void> {
  const words = dictionaries.flatMap(({ zh, en }) => [...Object.values(zh), ...Object.values(en)]).join('');
  await document.fonts.load('700 1em "Noto Sans SC Variable"', words);
}
