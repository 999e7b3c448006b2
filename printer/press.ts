import { columnsOf } from './columns.ts';
import { packed, placed } from './bits.ts';
import type { DotField } from './bits.ts';
import { dotsPerColumn } from './columns.ts';
import { toEscPos } from './escpos.ts';
import { lacking } from './font.ts';
import type { Font } from './font.ts';
import { layout, rewrapped, toLetter } from './layout.ts';
import type { Row, TextRow } from './layout.ts';
import { openLettering } from './lettering.ts';
import type { Lettered, Lettering } from './lettering.ts';
import { qrField } from './qr.ts';
import { shapeField } from './shape-dots.ts';
import { lengthMm, plainSheet } from './sheet.ts';
import type { Sheet } from './sheet.ts';
import type { Slip } from './slip.ts';

/** What a printer can draw itself. */
export interface Abilities {
  font: Font;
  qr: 'native' | 'picture';
}

/** A slip that can be sent. */
export interface Ready {
  bytes: Buffer;
  sheet: Sheet;
  lengthMm: number;
}

/** Makes slips ready for printers. */
export interface Press {
  /** The tables of Chinese characters take a while to load: now, not while the first visitor waits for paper. */
  warmUp(): void;
  /** Never rejects for a character nobody can draw: that one is written as its code. */
  ready(slip: Slip, abilities: Abilities): Promise<Ready>;
  close(): Promise<void>;
}

export interface PressParts {
  lettering?: Lettering;
  /** A line could not be drawn: what it lacks stands on paper as codes. */
  onLacking?(characters: string[], why: string): void;
}

/** The process that draws is started by the first line that needs it; an ordinary slip is ready at once. */
export function openPress({ lettering = openLettering(), onLacking = () => {} }: PressParts = {}): Press {
  async function ready(slip: Slip, abilities: Abilities): Promise<Ready> {
    const columns = columnsOf(slip.widthMm);
    const rows = layout(slip).map((row) => drawnHere(row, abilities, columns));
    const sheet: Sheet = {
      widthMm: slip.widthMm,
      font: abilities.font,
      rows: await lettered(rows, abilities.font, columns),
    };
    return { bytes: toEscPos(sheet), sheet, lengthMm: lengthMm(sheet) };
  }

  /** Lines the printer cannot write become pictures; what no font has becomes codes, and the rest of that line is tried once more. */
  async function lettered(rows: Row[], font: Font, columns: number, again = true): Promise<Row[]> {
    const wanted = rows.filter((row) => row.kind === 'text').filter((row) => wantsPicture(row, font));
    if (wanted.length === 0) return rows;
    const drawn = await lettering.letter(wanted.map((row) => toLetter(row, columns)));
    const results = new Map(wanted.map((row, at): [Row, Lettered | undefined] => [row, drawn[at]]));
    const written = await Promise.all(
      rows.map(async (row): Promise<Row[]> => {
        const result = results.get(row);
        if (row.kind !== 'text' || result === undefined) return [row];
        if ('bits' in result) return [{ kind: 'picture', text: row.text, ...result }];
        const lacked = lacking(row.text, font);
        const missing = (again && result.missing) || lacked;
        if (missing.length > 0) onLacking(missing, result.fault);
        const { as: _, ...plain } = row;
        const inWords = missing.length === 0 ? [plain] : rewrapped(plain, inCodes(row.text, new Set(missing)), columns);
        return again ? lettered(inWords, font, columns, false) : inWords;
      }),
    );
    return written.flat();
  }

  function warmUp(): void {
    lacking('号', 'gbk');
    toEscPos(plainSheet({ widthMm: 80, lines: [{ kind: 'text', text: '号' }] }));
  }

  return { warmUp, ready, close: () => lettering.close() };
}

function wantsPicture({ text, as }: TextRow, font: Font): boolean {
  if (text === '' || as === 'own') return false;
  return as === 'picture' || lacking(text, font).length > 0;
}

/** QR codes and shapes need no font: they are drawn on the spot for a printer that cannot. */
function drawnHere(row: Row, { font, qr }: Abilities, columns: number): Row {
  if (row.kind === 'qr' && (row.as ?? qr) !== 'native')
    return pictureOf(qrField(row.payload, row.moduleDots), columns, row.payload);
  if (row.kind === 'shape' && font === 'none') return pictureOf(shapeField(row.shape, row.times), columns);
  return row;
}

function pictureOf(field: DotField, columns: number, payload?: string): Row {
  const left = (columns * dotsPerColumn - field.widthDots) / 2;
  return { kind: 'picture', text: '', ...(payload === undefined ? {} : { payload }), ...packed(placed(field, left)) };
}

/** 王𠮷 as 王U+20BB7: ugly, but a person can still tell which character it was. */
function inCodes(text: string, missing: Set<string>): string {
  return [...text].map((character) => (missing.has(character) ? codeOf(character) : character)).join('');
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
