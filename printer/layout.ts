import type { Shape } from '../protocol/text.ts';
import { columnsOf, dotsPerColumn, pair, textColumns, wrap, wrapBalanced } from './columns.ts';
import { halved, packed, placed, unpacked } from './bits.ts';
import type { Bits } from './bits.ts';
import type { LineToLetter } from './lettering.ts';
import { printable, qrPayload } from './slip.ts';
import type { Align, Slip, SlipLine, Times } from './slip.ts';

/** How a row of text looks. */
export interface Style {
  align: Align;
  wide: Times;
  high: Times;
  bold: boolean;
  underline: boolean;
}

export const plain: Style = { align: 'left', wide: 1, high: 1, bold: false, underline: false };

/** A line of text. `own`: in the printer's own font whatever it has; `picture`: drawn whatever it has. */
export interface TextRow {
  kind: 'text';
  text: string;
  style: Style;
  as?: 'own' | 'picture';
}

/** One row as it stands on paper. */
export type Row =
  | TextRow
  /** From the left edge. The text is what it says, the payload what a QR code in it holds. */
  | ({ kind: 'picture'; text: string; payload?: string } & Bits)
  | { kind: 'rule'; columns: number }
  | { kind: 'qr'; payload: string; moduleDots: Times; as?: 'native' | 'picture' }
  | { kind: 'shape'; shape: Shape; times: Times }
  | { kind: 'feed'; dots: number }
  | { kind: 'cut' };

/** A character cell is 24 dots high, and a line 34: room between lines for tired eyes. */
export const cellDots = 24;
export const lineDots = 34;

const feedMost = 255;

/** Breaks a slip into rows for its width. */
export function layout(slip: Slip): Row[] {
  const columns = columnsOf(slip.widthMm);
  return slip.lines.flatMap((line) => rowsOf(line, columns));
}

/** Where a row of text begins, in dots from the left edge of what can be printed. */
export function leftDots(text: string, { align, wide }: Style, columns: number): number {
  const free = columns - textColumns(text) * wide;
  const before = align === 'left' ? 0 : align === 'right' ? free : free / 2;
  return before * dotsPerColumn;
}

function rowsOf(line: SlipLine, columns: number): Row[] {
  switch (line.kind) {
    case 'text': {
      const { align, wide, high, bold, underline } = { ...plain, ...line };
      const style = { align, wide, high, bold, underline };
      const as = line.as === undefined ? {} : { as: line.as };
      const broken = line.balanced ? wrapBalanced : wrap;
      return broken(printable(line.text), Math.floor(columns / wide)).map((text) => ({
        kind: 'text',
        text,
        style,
        ...as,
      }));
    }
    case 'item': {
      const mark = `${printable(line.mark)} `;
      const indent = textColumns(mark);
      const texts = wrap(printable(line.text), columns - indent);
      return texts.map((text, at) => ({
        kind: 'text',
        text: (at === 0 ? mark : ' '.repeat(indent)) + text,
        style: plain,
      }));
    }
    case 'columns': {
      const style = { ...plain, bold: line.bold ?? false };
      return pair(printable(line.left), printable(line.right), columns).map((text) => ({ kind: 'text', text, style }));
    }
    case 'rule':
      return [{ kind: 'rule', columns }];
    case 'qr':
      return [
        {
          kind: 'qr',
          payload: qrPayload(line.payload),
          moduleDots: line.moduleDots ?? 6,
          ...(line.as === undefined ? {} : { as: line.as }),
        },
      ];
    case 'logo':
      return logoRows(line.logo, columns);
    case 'shape':
      return [{ kind: 'shape', shape: line.shape, times: 6 }];
    case 'feed':
      return [{ kind: 'feed', dots: Math.max(0, Math.min(feedMost, Math.round(line.dots))) }];
    case 'cut':
      return [{ kind: 'cut' }];
  }
}

/** What the lettering process must know of a row to draw it where the printer would have printed it. */
export function toLetter({ text, style }: TextRow, columns: number): LineToLetter {
  const { wide, high, bold, underline } = style;
  return {
    text,
    wide,
    high,
    bold,
    underline,
    leftDots: Math.max(0, Math.floor(leftDots(text, style, columns))),
    columns: textColumns(text),
    heightDots: Math.max(lineDots, cellDots * high),
  };
}

/** The same row with other words, which may take more lines. */
export function rewrapped(row: TextRow, text: string, columns: number): TextRow[] {
  return wrap(text, Math.floor(columns / row.style.wide)).map((line) => ({ ...row, text: line }));
}

/** A logo wider than the paper is printed at half its size, and left out where that is too wide still. */
function logoRows(logo: Bits, columns: number): Row[] {
  const most = columns * dotsPerColumn;
  const whole = unpacked(logo);
  const field = whole.widthDots <= most ? whole : halved(whole);
  if (field.widthDots > most || field.widthDots === 0 || field.heightDots === 0) return [];
  return [{ kind: 'picture', text: '', ...packed(placed(field, (most - field.widthDots) / 2)) }];
}
