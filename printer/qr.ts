import { encode } from 'uqr';
import { DotField } from './bits.ts';

/** The modules of a QR code (model 2, correction M), as the printer draws them itself. */
export function qrModules(payload: string): boolean[][] {
  return encode(payload, { ecc: 'M', boostEcc: false, border: 0 }).data;
}

/** What versions 1 to 10 hold at correction M, in bytes (ISO/IEC 18004, table 7). */
const holdsBytes = [14, 26, 42, 62, 84, 106, 122, 152, 180, 213];

/** So many modules wide and high at most, without the work of drawing it: a payload of digits alone may take fewer. */
export function qrSize(payload: string): number {
  const version = 1 + holdsBytes.findIndex((bytes) => payload.length <= bytes);
  return 17 + 4 * version;
}

/** A QR code as dots. */
export function qrField(payload: string, moduleDots: number): DotField {
  const modules = qrModules(payload);
  const field = new DotField(modules.length * moduleDots, modules.length * moduleDots);
  for (let y = 0; y < field.heightDots; y += 1)
    for (let x = 0; x < field.widthDots; x += 1)
      if (modules[Math.floor(y / moduleDots)]?.[Math.floor(x / moduleDots)]) field.set(x, y);
  return field;
}
