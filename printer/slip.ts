import type { Shape } from '../protocol/text.ts';
import type { Bits } from './bits.ts';

/** How wide the roll is. */
export type WidthMm = 58 | 80;

/** How many times as wide or high as an ordinary character. */
export type Times = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type Align = 'left' | 'center' | 'right';

/** One thing on the paper, from top to bottom. */
export type SlipLine =
  | {
      kind: 'text';
      text: string;
      align?: Align;
      wide?: Times;
      high?: Times;
      bold?: boolean;
      underline?: boolean;
      /** Broken into lines of much the same length, where it takes several. */
      balanced?: boolean;
      /** For the test page: in the printer's own font, or drawn, whatever the printer has. */
      as?: 'own' | 'picture';
    }
  | { kind: 'item'; mark: string; text: string }
  | { kind: 'columns'; left: string; right: string; bold?: boolean }
  | { kind: 'rule' }
  | { kind: 'qr'; payload: string; moduleDots?: Times; as?: 'native' | 'picture' }
  | { kind: 'logo'; logo: Bits }
  | { kind: 'shape'; shape: Shape }
  | { kind: 'feed'; dots: number }
  | { kind: 'cut' };

/** 小票: plain data, the same for every printer and for the picture of it. */
export interface Slip {
  widthMm: WidthMm;
  lines: SlipLine[];
}

/** Every shape has a character of its own in the printer's Chinese font. */
export const shapeCharacters: Record<Shape, string> = {
  diamond: '◆',
  circle: '●',
  triangle: '▲',
  square: '■',
  star: '★',
};

const breaks = /[\t-\r\u0085\u2028\u2029]+/g;
const otherSpaces = /[\p{Zs}--[ \u3000]]/gv;
// Tibetan stacks, Arabic vowels and joiners, Mongolian variants: after a letter of their own script, and a few at most.
const cluster =
  '[\\p{Lo}&&\\p{scx=Tibt}][\\p{M}&&\\p{scx=Tibt}]{1,6}' +
  '|[\\p{L}&&\\p{sc=Arab}](?:[\\u064b-\\u0655\\u0670]{1,3}[\\u200c\\u200d]?|[\\u200c\\u200d])' +
  '|[\\p{L}&&\\p{sc=Mong}](?:[\\u180b-\\u180d\\u180f][\\u180e\\u200c\\u200d]?|[\\u180e\\u200c\\u200d])';
// All other marks that take no column have no place in a grid of cells; those that combine were composed by NFC before.
const notForPaper =
  '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Mn}\\p{Me}\\p{Default_Ignorable_Code_Point}\\p{Noncharacter_Code_Point}]';
const clusterOrNot = new RegExp(`(${cluster})|${notForPaper}`, 'gv');

/**
 * What may stand on paper: no control, escape or direction characters, no lone surrogates, nothing without a place.
 * GB18030 writes all that remains in bytes from 0x20 up, so no text can become a command.
 */
export function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(breaks, ' ')
    .replace(otherSpaces, ' ')
    .replace(clusterOrNot, '$1')
    .normalize('NFC');
}

/** Fits a 58 mm roll at the usual module size; a longer address is a mistake of ours. */
const payloadMost = 200;

/** The payload of a QR code in ASCII: printers count it in bytes, and phones read it without guessing. */
export function qrPayload(payload: string): string {
  const ascii = payload.toWellFormed().replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
  if (ascii === '' || ascii.length > payloadMost)
    throw new RangeError(`A QR code holds 1 to ${payloadMost} characters, not ${ascii.length}`);
  return ascii;
}
