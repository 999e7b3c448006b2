import type { Language } from '../protocol/text.ts';
import { textColumns, wrap } from './columns.ts';
import { other } from './languages.ts';
import type { SlipLine, Times } from './slip.ts';
import { words } from './words.ts';

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
    { kind: 'text', align: 'center', bold: true, wide: double ? 2 : 1, high: 2, balanced: true, text },
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

/** 补打 n, in both languages; nothing on a first print. */
export function reprintMark(reprint: number, language: Language): SlipLine[] {
  if (reprint === 0) return [];
  return [gap(10), strong(`${words[language].reprint(reprint)}  ${words[other(language)].reprint(reprint)}`), gap(10)];
}

/** The head of a paper of a case. */
export function documentTitle(hall: string, title: string, second: string, columns: number): SlipLine[] {
  return [strong(hall), gap(8), ...headlines([title], columns), small(second)];
}
