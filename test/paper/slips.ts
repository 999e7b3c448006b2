import type { PaperAnswer, PrintedSlip } from '../../paper/slips.ts';

/** A slip of 80 mm printed a minute ago, to be varied. */
export function slip(id: string, ticket: string, changes: Partial<PrintedSlip> = {}): PrintedSlip {
  return {
    id,
    printer: 'k1',
    ticket,
    at: new Date(Date.now() - 60_000).toISOString(),
    reprint: 0,
    widthMm: 80,
    heightPx: 1200,
    picture: `/api/paper/${id}.svg`,
    bytes: 1536,
    ...changes,
  };
}

export function answer(slips: PrintedSlip[]): PaperAnswer {
  return {
    printers: [
      { id: 'k1', widthMm: 80 },
      { id: 'k2', widthMm: 58 },
    ],
    slips,
  };
}

/** Paper with the number on it, as a picture of a slip is built: one unit a dot. */
export function pictureOf({ ticket, widthMm, heightPx = 1200 }: PrintedSlip): string {
  const width = widthMm * 8;
  const lines = Array.from(
    { length: 12 },
    (_, at) => `<path d="M48 ${360 + at * 60}H${width - 48}" stroke="#8c8576" stroke-width="10"/>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${heightPx}" width="${widthMm}mm" height="${heightPx / 8}mm"><path d="M0 0H${width}V${heightPx}H0z" fill="#fff"/><text x="${width / 2}" y="220" font-family="Noto Sans CJK SC, sans-serif" font-size="150" font-weight="800" text-anchor="middle">${ticket}</text>${lines.join('')}</svg>`;
}
