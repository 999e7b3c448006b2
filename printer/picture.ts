import { columnsOf, dotsPerColumn } from './columns.ts';
import { draw, escapeXml } from './drawing.ts';
import type { Sheet } from './sheet.ts';

const dotsPerMm = 8;
const aboveDots = 48;
const belowDots = 72;
const toothDots = 8;

/** A sheet as a picture of the paper: an SVG that needs nothing else, one unit a dot of the printer. */
export function toSvg(sheet: Sheet): string {
  const columns = columnsOf(sheet.widthMm);
  const width = sheet.widthMm * dotsPerMm;
  const left = (width - columns * dotsPerColumn) / 2;

  let y = aboveDots;
  const rows: string[] = [];
  const said: string[] = [];
  for (const row of sheet.rows) {
    if (row.kind === 'text' || (row.kind === 'picture' && row.text !== '')) said.push(row.text.trim());
    const { svg, dots } = draw(row, columns);
    if (svg !== '') rows.push(`<g transform="translate(${left} ${y})">${svg}</g>`);
    y += dots;
  }
  const height = y + belowDots;

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeXml(said.join('\n'))}" viewBox="0 0 ${width} ${height}" width="${sheet.widthMm}mm" height="${height / dotsPerMm}mm" text-anchor="middle" fill="currentColor" color="#1d1d1f">`,
    `<path d="${paper(width, height)}" fill="#fff" stroke="#ddd6c6"/>`,
    ...rows,
    '</svg>',
  ].join('\n');
}

/** The outline of a slip: straight where the last one was cut, toothed where this one was torn off. */
function paper(width: number, height: number): string {
  const teeth = Array.from(
    { length: width / toothDots },
    (_, at) => `l-${toothDots} ${at % 2 === 0 ? -toothDots : toothDots}`,
  );
  return `M.5 .5H${width - 0.5}V${height - 1}${teeth.join('')}z`;
}
