import { columnsOf, textColumns } from './columns.ts';
import { gap } from './lines.ts';
import type { SlipLine, WidthMm } from './slip.ts';

/** A name and what stands for it, left and right; on lines of their own where they are too long. */
export function field(name: string, value: string): SlipLine {
  return { kind: 'columns', left: name, right: value };
}

/** The name of a field in both languages, the second smaller in weight, the value once. */
export function bilingualField(first: string, second: string, value: string, widthMm: WidthMm): SlipLine[] {
  const name = `${first} ${second}`;
  const fits = textColumns(name) + 1 + textColumns(value) <= columnsOf(widthMm);
  return [field(fits ? name : first, value)];
}

/** A line to sign on, with room for a hand. */
export function signature(who: string, widthMm: WidthMm): SlipLine[] {
  const free = columnsOf(widthMm) - textColumns(who);
  return [gap(40), { kind: 'text', text: who + '_'.repeat(Math.max(8, free)) }];
}
