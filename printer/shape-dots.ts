import type { Shape } from '../protocol/text.ts';
import { DotField } from './bits.ts';

/** The corners within a cell of 24 by 24, for a printer without a Chinese font. The circle has none. */
const corners: Record<Exclude<Shape, 'circle'>, [x: number, y: number][]> = {
  diamond: [
    [12, 1],
    [23, 12],
    [12, 23],
    [1, 12],
  ],
  triangle: [
    [12, 2],
    [23, 22],
    [1, 22],
  ],
  square: [
    [2, 2],
    [22, 2],
    [22, 22],
    [2, 22],
  ],
  star: [
    [12, 1],
    [14.6, 8.6],
    [22.6, 8.7],
    [16.2, 13.6],
    [18.6, 21.3],
    [12, 16.6],
    [5.4, 21.3],
    [7.8, 13.6],
    [1.4, 8.7],
    [9.4, 8.7],
  ],
};
const cell = 24;

/** A shape as dots, so many times a character's size. */
export function shapeField(shape: Shape, times: number): DotField {
  const field = new DotField(cell * times, cell * times);
  for (let y = 0; y < field.heightDots; y += 1)
    for (let x = 0; x < field.widthDots; x += 1)
      if (inside(shape, (x + 0.5) / times, (y + 0.5) / times)) field.set(x, y);
  return field;
}

/** A point is inside when a ray from it crosses the outline an odd number of times. */
function inside(shape: Shape, x: number, y: number): boolean {
  if (shape === 'circle') return Math.hypot(x - 12, y - 12) <= 10.5;
  let odd = false;
  const outline = corners[shape];
  outline.forEach(([x1, y1], at) => {
    const [x2, y2] = outline[(at + 1) % outline.length] ?? [x1, y1];
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) odd = !odd;
  });
  return odd;
}
