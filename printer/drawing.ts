import type { Shape } from '../protocol/text.ts';
import { unpacked } from './bits.ts';
import type { Bits } from './bits.ts';
import { characterColumns, dotsPerColumn, textColumns } from './columns.ts';
import { cellDots, leftDots, lineDots } from './layout.ts';
import type { Row, Style } from './layout.ts';
import { qrModules } from './qr.ts';
import type { Times } from './slip.ts';

/** A row drawn at the origin, and how far the paper moves on. */
export interface Drawing {
  svg: string;
  dots: number;
}

const hallFont = "'Noto Sans SC Variable','Noto Sans SC','Noto Sans CJK SC',monospace";
const wordFont = "'Noto Sans Mono','DejaVu Sans Mono',Menlo,Consolas,monospace";
const baselineDots = 21;
/** Latin letters are drawn 20 px wide, which fills a column, and taller, to fill the printer's 12 by 24 cell. */
const latinPx = 20;
const latinStretch = cellDots / latinPx;

/** Draws one row within so many columns. */
export function draw(row: Row, columns: number): Drawing {
  const width = columns * dotsPerColumn;
  switch (row.kind) {
    case 'text':
      return textDrawing(row.text, row.style, columns);
    case 'rule':
      return {
        svg: `<path d="M4 12H${width}" stroke="currentColor" stroke-width="2" stroke-dasharray="40 8"/>`,
        dots: lineDots,
      };
    case 'qr':
      return qrDrawing(row.payload, row.moduleDots, width);
    case 'shape':
      return shapeDrawing(row.shape, row.times, width);
    case 'picture':
      return pictureDrawing(row, row.text !== '');
    case 'feed':
      return { svg: '', dots: row.dots };
    case 'cut':
      return { svg: '', dots: 0 };
  }
}

/** Each character stands in the middle of its own cell, whatever font draws it, so columns align as on paper. */
function textDrawing(text: string, style: Style, columns: number): Drawing {
  const dots = Math.max(lineDots, cellDots * style.high);
  const left = leftDots(text, style, columns);
  const runs: string[] = [];
  for (const { 0: run, index } of text.matchAll(runsOfOneFont)) {
    let column = textColumns(text.slice(0, index));
    const middles = [...run].map((character) => {
      const middle = column + characterColumns(character) / 2;
      column += characterColumns(character);
      return middle * dotsPerColumn;
    });
    runs.push(`<text ${fontOf(run)} x="${middles.join(' ')}">${escapeXml(run)}</text>`);
  }
  const line = style.underline
    ? `<path d="M0 ${cellDots}H${textColumns(text) * dotsPerColumn}" stroke="currentColor"/>`
    : '';
  const weight = style.bold ? ' font-weight="700"' : '';
  return {
    svg: `<g transform="translate(${left} 0) scale(${style.wide} ${style.high})"${weight}>${runs.join('')}${line}</g>`,
    dots,
  };
}

// Figures with the letter of a ticket's number, words, Chinese. A character beyond the first plane stands alone:
// drawers do not agree on how many places it takes in a list of x. Spaces are not drawn at all.
const runsOfOneFont =
  /(?<![\x21-\x7e])[A-Z]{0,2}[0-9][0-9:.,%-]*(?![\x21-\x7e])|[\x21-\x7e]+|[\u0080-\uffff]+|[\u{10000}-\u{10ffff}]/gu;
const figures = /^[A-Z]{0,2}[0-9][0-9:.,%-]*$/;

/** Figures are the hall's own: a monospaced 0 is often crossed out, and then read as an 8. */
function fontOf(run: string): string {
  if (run >= '\x80') return `font-family="${hallFont}" font-size="${cellDots}" y="${baselineDots}"`;
  const family = figures.test(run) ? hallFont : wordFont;
  return `font-family="${family}" font-size="${latinPx}" transform="scale(1 ${latinStretch})" y="${baselineDots / latinStretch}"`;
}

function qrDrawing(payload: string, moduleDots: Times, width: number): Drawing {
  const data = qrModules(payload);
  const dots = data.length * moduleDots;
  const dark = data.flatMap((cells, y) => cells.map((cell, x) => (cell ? `M${x} ${y}h1v1h-1z` : '')));
  return {
    svg: `<path transform="translate(${(width - dots) / 2} 0) scale(${moduleDots})" shape-rendering="crispEdges" d="${dark.join('')}"/>`,
    dots,
  };
}

/** Every run of black dots in a row is one stroke. Letters are softened where the screen is coarser than paper, or thin strokes vanish. */
function pictureDrawing(picture: Bits, soft: boolean): Drawing {
  const field = unpacked(picture);
  let path = '';
  // A little more than a row, so that no light shines between two.
  const high = soft ? 1.1 : 1;
  for (let y = 0; y < field.heightDots; y += 1)
    for (let x = 0; x < field.widthDots; x += 1) {
      if (!field.has(x, y)) continue;
      let end = x + 1;
      while (end < field.widthDots && field.has(end, y)) end += 1;
      path += `M${x} ${y}h${end - x}v${high}H${x}z`;
      x = end;
    }
  return { svg: `<path${soft ? '' : ' shape-rendering="crispEdges"'} d="${path}"/>`, dots: field.heightDots };
}

function shapeDrawing(shape: Shape, times: Times, width: number): Drawing {
  const dots = cellDots * times;
  return { svg: `<g transform="translate(${(width - dots) / 2} 0) scale(${times})">${shapes[shape]}</g>`, dots };
}

/** Within a cell of 24 by 24. */
const shapes: Record<Shape, string> = {
  diamond: '<path d="M12 1 23 12 12 23 1 12z"/>',
  circle: '<circle cx="12" cy="12" r="10.5"/>',
  triangle: '<path d="M12 2 23 22H1z"/>',
  square: '<path d="M2 2h20v20H2z"/>',
  star: '<path d="M12 1l2.6 7.6 8 .1-6.400 4.900 2.400 7.700L12 16.600l-6.600 4.700 2.400-7.700L1.400 8.700l8-.1z"/>',
};

/** Text as it may stand in XML. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
