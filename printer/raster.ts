import type { DotField } from './bits.ts';

/** A cheap printer takes a picture in one piece only when it fits its buffer: 72 bytes by 256 rows are 18 KB. */
const bandDots = 256;

/** GS v 0: a picture from the left edge, in bands. */
export function rasterBytes(field: DotField): Buffer {
  const parts: Buffer[] = [];
  for (let from = 0; from < field.heightDots; from += bandDots) {
    const high = Math.min(bandDots, field.heightDots - from);
    const data = Buffer.from(field.bytes.subarray(from * field.rowBytes, (from + high) * field.rowBytes));
    parts.push(Buffer.from([0x1d, 0x76, 0x30, 0, field.rowBytes & 255, field.rowBytes >> 8, high & 255, high >> 8]));
    parts.push(disarmed(data));
  }
  return Buffer.concat(parts);
}

const dle = 0x10;
/** DLE EOT, DLE ENQ, DLE DC4: obeyed the moment they arrive, also in the middle of a picture. */
const realTime = new Set([0x04, 0x05, 0x14]);

/** One dot more beside a lonely one, where the picture would say a real-time command. */
function disarmed(data: Buffer): Buffer {
  for (let at = 0; at + 1 < data.length; at += 1)
    if (data[at] === dle && realTime.has(data[at + 1] ?? 0)) data[at] = 0x18;
  return data;
}
