import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawn, type Part, type Rows, sheetsOf } from '../../server/web/sheets.ts';

const room = { only: 100, first: 90, next: 110 };
const rows: Rows = { title: { text: '材料', goesOn: '材料（续）', mm: 10 }, columns: '' };
const row = (mm: number): Part => ({ html: `<tr>${mm}</tr>`, mm, of: rows });

it('[CA681] parts stand on sheets in their order, each sheet within its room, and whatever is signed says something', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 0, max: 40 }),
      (heights, end) => {
        const parts = heights.map((mm, i) => (i === 0 ? { html: 'first', mm } : row(mm)));
        const sheets = sheetsOf(parts, end, room);
        expect(sheets.flat()).toEqual(parts);
        expect(sheets.every((sheet) => sheet.length > 0)).toBe(true);
        const high = (sheet: Part[]) => sheet.reduce((sum, { mm }) => sum + mm, 0);
        sheets.slice(0, -1).forEach((sheet, at) => {
          expect(high(sheet)).toBeLessThanOrEqual(at === 0 ? room.first : room.next);
        });
      },
    ),
  );
});

it('[CA681] a table that goes on says so and opens its frame again', () => {
  const [first, second] = sheetsOf([row(50), row(40), row(50)], 20, room);
  expect(drawn(first!, null)).toBe('<h2>材料</h2><table><tr>50</tr></table>');
  expect(drawn(second!, first!.at(-1)!)).toBe('<h2>材料（续）</h2><table><tr>40</tr><tr>50</tr></table>');
});
