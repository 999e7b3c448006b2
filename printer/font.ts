import iconv from 'iconv-lite';
import type { Printer } from '../protocol/hall-file.ts';

/** Which characters a printer's own Chinese font has. */
export type Font = Printer['font'];

/** The characters of a text its font lacks, each once. */
export function lacking(text: string, font: Font): string[] {
  const all = new Set<string>();
  for (const character of text) if (character >= '\x80' && !has(character, font)) all.add(character);
  return [...all];
}

const known: Record<Exclude<Font, 'none'>, Map<string, boolean>> = { gbk: new Map(), gb18030: new Map() };
const knownMost = 30_000;

function has(character: string, font: Font): boolean {
  if (font === 'none') return false;
  const before = known[font].get(character);
  if (before !== undefined) return before;
  const answer = font === 'gbk' ? inGbk(character) : inGb18030(character);
  if (known[font].size < knownMost) known[font].set(character, answer);
  return answer;
}

/**
 * In two bytes, and the same two in both: the euro is a lone 0x80 in iconv's GBK, and a font of 1995 has none. The last
 * row (䶮 is 0xFE9F) was left without characters in code page 936, so most printers' fonts have holes there.
 */
function inGbk(character: string): boolean {
  const bytes = iconv.encode(character, 'gbk');
  return bytes.length === 2 && bytes[0] !== 0xfe && bytes.equals(iconv.encode(character, 'gb18030'));
}

/** GB18030-2000 as printers have it: all of two bytes, and Extension A. What is beyond (𠮷) or must be joined (Tibetan) is not. */
function inGb18030(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x3400 && code <= 0x4db5) return true;
  return iconv.encode(character, 'gb18030').length === 2;
}
