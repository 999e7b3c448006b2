import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedBy, partOf, wholeCut, zoomMost } from '../../staff-console/faces/crop.ts';

const size = fc.record({ width: fc.integer({ min: 100, max: 4000 }), height: fc.integer({ min: 100, max: 4000 }) });
const cut = fc.record({
  zoom: fc.double({ min: 1, max: zoomMost, noNaN: true }),
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0, max: 1, noNaN: true }),
});
const slack = 1e-6;

describe('the part of a picture that is kept', () => {
  it('[S210] is three to four and lies inside the picture, wherever it is moved', () => {
    fc.assert(
      fc.property(
        size,
        cut,
        fc.double({ min: -3, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 3, noNaN: true }),
        (of, from, right, down) => {
          for (const one of [from, movedBy(of, from, right, down)]) {
            const { left, top, width, height } = partOf(of, one);
            expect(width / height).toBeCloseTo(0.75, 6);
            expect(left).toBeGreaterThanOrEqual(-slack);
            expect(top).toBeGreaterThanOrEqual(-slack);
            expect(left + width).toBeLessThanOrEqual(of.width + slack);
            expect(top + height).toBeLessThanOrEqual(of.height + slack);
          }
        },
      ),
    );
  });

  it('[S210] a wide picture is cut at its sides, a high one above and below, from the middle', () => {
    expect(partOf({ width: 800, height: 400 }, wholeCut)).toEqual({ width: 300, height: 400, left: 250, top: 0 });
    expect(partOf({ width: 300, height: 800 }, wholeCut)).toEqual({ width: 300, height: 400, left: 0, top: 200 });
  });

  it('[S210] dragging to the right shows what lies at the left', () => {
    const of = { width: 800, height: 400 };
    expect(partOf(of, movedBy(of, wholeCut, 0.5, 0)).left).toBeCloseTo(100, 6);
    expect(partOf(of, movedBy(of, wholeCut, 9, 0)).left).toBe(0);
  });
});
