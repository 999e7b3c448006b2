import type { Shape } from '../protocol/text.ts';
import { columnsOf, dotsPerColumn, pair, textColumns, wrap } from './columns.ts';
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

/** One row as it stands on paper. The bytes and the picture are made from the same rows, so they cannot differ. */
export type Row =
  | { kind: 'text'; text: string; style: Style }
  | { kind: 'rule'; columns: number }
  | { kind: 'qr'; payload: string; moduleDots: Times }
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
      return wrap(printable(line.text), Math.floor(columns / wide)).map((text) => ({ kind: 'text', text, style }));
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
      return [{ kind: 'qr', payload: qrPayload(line.payload), moduleDots: line.moduleDots ?? 6 }];
    case 'shape':
      return [{ kind: 'shape', shape: line.shape, times: 6 }];
    case 'feed':
      return [{ kind: 'feed', dots: Math.max(0, Math.min(feedMost, Math.round(line.dots))) }];
    case 'cut':
      return [{ kind: 'cut' }];
  }
}
