import { toEscPos } from '../../printer/escpos.ts';
import { toSvg } from '../../printer/picture.ts';
import { plainSheet } from '../../printer/sheet.ts';
import type { Slip } from '../../printer/slip.ts';

/** The bytes of a slip for a printer that has every character. */
export const bytesOf = (slip: Slip): Buffer => toEscPos(plainSheet(slip));
/** The picture of the same. */
export const svgOf = (slip: Slip): string => toSvg(plainSheet(slip));
