import { textColumns, wrap } from './columns.ts';
import type { SlipLine, Times } from './slip.ts';

/** A dashed line across the paper. */
export const rule: SlipLine = { kind: 'rule' };

/** A little empty paper. */
export function gap(dots: number): SlipLine {
  return { kind: 'feed', dots };
}

/** A line of ordinary size in the middle. */
export function small(text: string): SlipLine {
  return { kind: 'text', align: 'center', text };
}

/** The same in bold. */
export function strong(text: string): SlipLine {
  return { kind: 'text', align: 'center', bold: true, text };
}

/** Lines that belong together, in one size and a little apart: double where that takes two rows at most, else only twice as high. */
export function headlines(texts: string[], columns: number): SlipLine[] {
  const double = texts.every((text) => wrap(text, columns / 2).length <= 2);
  return texts.flatMap((text) => [
    { kind: 'text', align: 'center', bold: true, wide: double ? 2 : 1, high: 2, text },
    gap(12),
  ]);
}

/** One line where the paper is wide enough, else a line each. */
export function together(texts: string[], between: string, columns: number): SlipLine[] {
  const line = texts.join(between);
  return textColumns(line) <= columns ? [small(line)] : texts.map(small);
}

const timesMost = 6;

/** As large as it fits in one line, up to 18 mm high. */
export function largest(text: string, columns: number): SlipLine {
  const fits = Math.floor(columns / Math.max(1, textColumns(text)));
  const times = Math.max(1, Math.min(timesMost, fits)) as Times;
  return { kind: 'text', align: 'center', bold: true, wide: times, high: times, text };
}
