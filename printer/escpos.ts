import iconv from 'iconv-lite';
import { PrinterTypes, ThermalPrinter } from 'node-thermal-printer';
import { unpacked } from './bits.ts';
import { lineDots, plain } from './layout.ts';
import type { Row, Style } from './layout.ts';
import { rasterBytes } from './raster.ts';
import type { Sheet } from './sheet.ts';
import { shapeCharacters } from './slip.ts';

/** A sheet as the bytes an ESC/POS printer understands. Commands come from here alone; text goes in as GB18030. */
export function toEscPos({ font, rows }: Sheet): Buffer {
  // Only the writer of commands: its character sets lose rare characters, its widths and its cut are not ours.
  const writer = new ThermalPrinter({ type: PrinterTypes.EPSON, interface: '' });
  writer.add(reset);
  if (font !== 'none') writer.add(chineseOn);
  writer.setLineSpacing(lineDots);

  let style = plain;
  for (const row of rows) {
    const wanted = styleOf(row, style);
    restyle(writer, style, wanted, font !== 'none');
    style = wanted;
    write(writer, row);
  }
  return writer.getBuffer();
}

/** ESC @ forgets what the last job left behind. */
const reset = Buffer.from([0x1b, 0x40]);
/** FS & turns the Chinese font on, which not every printer does by itself. One without such a font may print the "&". */
const chineseOn = Buffer.from([0x1c, 0x26]);
/** Feeds to the knife and leaves a corner standing, so that the slip hangs in the mouth and does not fall. */
const cutHanging = Buffer.from([0x1d, 0x56, 0x42, 0x00]);

/** A rule is hyphens four times as wide: long dashes for few bytes. */
const ruleTimes = 4;

function write(writer: ThermalPrinter, row: Row): void {
  switch (row.kind) {
    case 'text':
      writer.add(iconv.encode(row.text, 'gb18030'));
      writer.newLine();
      break;
    case 'rule':
      writer.add(Buffer.from('-'.repeat(row.columns / ruleTimes)));
      writer.newLine();
      break;
    case 'shape':
      writer.add(iconv.encode(shapeCharacters[row.shape], 'gb18030'));
      writer.newLine();
      break;
    case 'qr':
      writer.printQR(row.payload, { cellSize: row.moduleDots, correction: 'M', model: 2 });
      break;
    case 'picture':
      writer.add(rasterBytes(unpacked(row)));
      break;
    case 'feed':
      writer.add(Buffer.from([0x1b, 0x4a, row.dots]));
      break;
    case 'cut':
      writer.add(cutHanging);
      break;
  }
}

/** The style a row needs; what it does not care about stays as it is, to save commands. */
function styleOf(row: Row, now: Style): Style {
  switch (row.kind) {
    case 'text':
      return row.style;
    case 'rule':
      return { ...plain, align: now.align, bold: now.bold, wide: ruleTimes };
    case 'shape':
      return { ...plain, align: 'center', wide: row.times, high: row.times };
    case 'qr':
      return { ...now, align: 'center' };
    case 'picture':
      // Its empty left edge is part of it: whether a printer centres pictures is not relied on.
      return { ...now, align: 'left' };
    case 'feed':
    case 'cut':
      return now;
  }
}

function restyle(writer: ThermalPrinter, from: Style, to: Style, chinese: boolean): void {
  if (to.align !== from.align) {
    if (to.align === 'left') writer.alignLeft();
    else if (to.align === 'center') writer.alignCenter();
    else writer.alignRight();
  }
  // GS ! sizes the Latin and the Chinese font alike; the writer's setTextSize swaps width and height.
  if (to.wide !== from.wide || to.high !== from.high)
    writer.add(Buffer.from([0x1d, 0x21, ((to.wide - 1) << 4) | (to.high - 1)]));
  if (to.bold !== from.bold) writer.bold(to.bold);
  if (to.underline !== from.underline) {
    writer.underline(to.underline);
    // ESC - underlines the Latin font only, FS - the Chinese.
    if (chinese) writer.add(Buffer.from([0x1c, 0x2d, to.underline ? 1 : 0]));
  }
}
