import { DotField, packed } from '../../printer/bits.ts';
import type { Lettered, Lettering, LineToLetter } from '../../printer/lettering.ts';

/** A drawing of the kind a pen makes: a box where each character stands. It remembers what it was asked. */
export class BoxLettering implements Lettering {
  asked: LineToLetter[] = [];
  fault: ((line: LineToLetter) => Lettered | null) | null = null;

  async letter(lines: LineToLetter[]): Promise<Lettered[]> {
    this.asked.push(...lines);
    return lines.map((line) => this.fault?.(line) ?? boxes(line));
  }

  async close(): Promise<void> {}
}

function boxes({ leftDots, columns, wide, heightDots, text }: LineToLetter): Lettered {
  const field = new DotField(leftDots + columns * 12 * wide, heightDots);
  for (let x = leftDots; x < field.widthDots; x += 1) if ((x + text.length) % 12 !== 0) field.set(x, 3);
  return packed(field);
}
