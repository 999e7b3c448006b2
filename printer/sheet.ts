import { cellDots, layout, lineDots } from './layout.ts';
import type { Row } from './layout.ts';
import type { Font } from './font.ts';
import { qrSize } from './qr.ts';
import type { Slip, WidthMm } from './slip.ts';

/** A slip as it will lie on paper: plain JSON. The bytes and the picture are both made from it, so they cannot differ. */
export interface Sheet {
  widthMm: WidthMm;
  /** Of the printer it is for; one with all Chinese characters where nothing is said. */
  font?: Font;
  rows: Row[];
}

/** A slip for a printer that has every character; the press makes the others. */
export function plainSheet(slip: Slip): Sheet {
  return { widthMm: slip.widthMm, font: 'gb18030', rows: layout(slip) };
}

/** How far a row moves the paper. */
function rowDots(row: Row): number {
  switch (row.kind) {
    case 'text':
      return Math.max(lineDots, cellDots * row.style.high);
    case 'rule':
      return lineDots;
    case 'qr':
      return qrSize(row.payload) * row.moduleDots;
    case 'shape':
      return cellDots * row.times;
    case 'picture':
      return row.heightDots;
    case 'feed':
      return row.dots;
    case 'cut':
      return 0;
  }
}

const dotsPerMm = 8;
/** From the print head to the knife. */
const toTheKnifeMm = 15;

/** How much of the roll it takes. */
export function lengthMm({ rows }: Sheet): number {
  return Math.ceil(rows.reduce((dots, row) => dots + rowDots(row), 0) / dotsPerMm) + toTheKnifeMm;
}
