import { createCanvas } from '@napi-rs/canvas';
import type { SKRSContext2D } from '@napi-rs/canvas';
import { DotField, packed } from './bits.ts';
import { characterColumns, dotsPerColumn, joined } from './columns.ts';
import type { Lettered, LineToLetter } from './lettering.ts';

/** A character's cell is 24 dots high, and 21 of them stand on the line. */
const cellDots = 24;
const baselineDots = 21;
/** 20 px of a monospaced Latin font fill a column of 12 dots. */
const latinPx = 20;
/** Darker than this is a dot: thin strokes of small characters must not break. */
const dark = 150;

/** Simplified Chinese by name: a system asked for just any font draws 直 and 骨 as in Japan. */
const hanFonts =
  '"Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","WenQuanYi Zen Hei","SimSun-ExtB","SimSun-ExtG"';
const latinFonts = '"Noto Sans Mono","DejaVu Sans Mono","Consolas","Menlo",monospace';
const tibetanFonts = '"Noto Serif Tibetan","Noto Sans Tibetan","Microsoft Himalaya","Jomolhari","Kailasa"';
const arabicFonts = '"Microsoft Uighur","UKIJ Tuz Tom","Noto Naskh Arabic","Noto Sans Arabic","DejaVu Sans"';
const mongolianFonts = '"Mongolian Baiti","Noto Sans Mongolian"';

/** Letters that join or stack are drawn as a whole, with the spaces between their words; all others each in its own cell. */
const runs = /(?:[\p{sc=Tibt}\p{sc=Arab}\p{sc=Mong}\p{Mn}\u180e\u200c\u200d]+ *)+(?<! )|./gsv;

/**
 * Draws a line where the printer would have printed it. Mongolian lies on its side, as every system draws it in a line
 * that runs from left to right.
 */
export function drawLine(line: LineToLetter): Lettered {
  const characters = [...new Set(line.text)];
  const letters = characters.filter((character) => !hasGlyph(character));
  // A vowel sign without its letter says nothing.
  const marks = letters.some((letter) => joined.test(letter))
    ? characters.filter((character) => /\p{M}/u.test(character))
    : [];
  const missing = [...letters, ...marks];
  if (missing.length > 0) return { fault: 'no-font', missing };

  const widthDots = line.leftDots + line.columns * dotsPerColumn * line.wide;
  const canvas = createCanvas(Math.max(8, widthDots), line.heightDots);
  const pen = canvas.getContext('2d');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.fillStyle = '#000';
  pen.translate(line.leftDots, 0);
  pen.scale(line.wide, line.high);
  let column = 0;
  for (const [run] of line.text.matchAll(runs)) {
    const columns = columnsOfRun(run);
    drawRun(pen, run, column * dotsPerColumn, columns * dotsPerColumn, line.bold);
    column += columns;
  }
  if (line.underline) pen.fillRect(0, cellDots - 1, column * dotsPerColumn, 1);

  const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
  const field = new DotField(canvas.width, canvas.height);
  for (let y = 0; y < field.heightDots; y += 1)
    for (let x = 0; x < field.widthDots; x += 1)
      if ((data[4 * (y * field.widthDots + x)] ?? 255) < dark) field.set(x, y);
  return packed(field);
}

function columnsOfRun(run: string): number {
  let columns = 0;
  for (const character of run) columns += characterColumns(character);
  return columns;
}

/** In the middle of its cells, narrowed where it would be wider. */
function drawRun(pen: SKRSContext2D, run: string, left: number, width: number, bold: boolean): void {
  if (run.trim() === '') return;
  const latin = run < '\x80';
  pen.font = fontFor(run, bold);
  pen.direction = /\p{sc=Arab}/v.test(run) ? 'rtl' : 'ltr';
  pen.textAlign = 'center';
  const natural = pen.measureText(run).width;
  pen.save();
  pen.translate(left + width / 2, baselineDots);
  pen.scale(natural > width ? width / natural : 1, latin ? cellDots / latinPx : 1);
  pen.fillText(run, 0, 0);
  pen.restore();
}

function fontFor(text: string, bold: boolean): string {
  const weight = bold ? 'bold ' : '';
  if (text < '\x80') return `${weight}${latinPx}px ${latinFonts}`;
  return `${weight}${cellDots}px ${familiesFor(text)}`;
}

function familiesFor(text: string): string {
  if (!joined.test(text)) return hanFonts;
  if (/\p{sc=Tibt}/v.test(text)) return tibetanFonts;
  return /\p{sc=Mong}/v.test(text) ? mongolianFonts : arabicFonts;
}

const glyphs = new Map<string, boolean>();
const glyphsKept = 10_000;
/** No font will ever have a glyph for it. */
const unassigned = '\u{2ffff}';

/** Whether any font of this machine draws it: a character none has looks like one that does not exist. */
function hasGlyph(character: string): boolean {
  if (character < '\x80' || /[\s\p{M}\p{Cf}]/u.test(character)) return true;
  const before = glyphs.get(character);
  if (before !== undefined) return before;
  const font = fontFor(character, false);
  const has = drawnAlone(character, font) !== drawnAlone(unassigned, font);
  if (glyphs.size < glyphsKept) glyphs.set(character, has);
  return has;
}

function drawnAlone(character: string, font: string): string {
  const pen = createCanvas(cellDots * 2, cellDots * 2).getContext('2d');
  pen.font = font;
  pen.fillText(character, cellDots / 2, cellDots * 1.5);
  return Buffer.from(pen.getImageData(0, 0, cellDots * 2, cellDots * 2).data.buffer).toString('base64');
}
