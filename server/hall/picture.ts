/** A photo is asked of its bytes: what it is, how large, and nothing kept but the picture itself. */

const photoTypes = ['image/jpeg', 'image/png'] as const;
export type PhotoType = (typeof photoTypes)[number];
export interface Photo {
  type: PhotoType;
  width: number;
  height: number;
  /** The picture without what a camera or a person wrote beside it: no place, no time, no name of a device. */
  base64: string;
}

/** A sign shows it about 240 px wide; a screen of four times the points has still enough. */
const least = { width: 90, height: 120 };
const most = { width: 960, height: 1280 };
/** Three to four, as on a badge; a pixel of rounding is allowed. */
const shapeOf = (width: number, height: number) => Math.abs(width * 4 - height * 3) <= 4;

interface Bare {
  width: number;
  height: number;
  bytes: Uint8Array;
}

/** The photo in a file; null when it is none that may hang over a counter. */
export function photoFrom(base64: string): Photo | null {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const jpeg = bareJpeg(bytes);
  const bare = jpeg ?? barePng(bytes);
  if (!bare) return null;
  const { width, height } = bare;
  if (width < least.width || height < least.height || width > most.width || height > most.height) return null;
  if (!shapeOf(width, height)) return null;
  const text = Array.from(bare.bytes, (byte) => String.fromCharCode(byte)).join('');
  return { type: jpeg ? 'image/jpeg' : 'image/png', width, height, base64: btoa(text) };
}

/** What a decoder needs: tables, frame, scan, restarts, and how Adobe wrote its colours. */
const neededMarker = (marker: number) => [0xc4, 0xdb, 0xdd, 0xda, 0xee].includes(marker) || frames.includes(marker);
/** Baseline, extended and progressive. */
const frames: readonly number[] = [0xc0, 0xc1, 0xc2];

/** JPEG (ISO/IEC 10918-1, annex B), segment by segment; comments, EXIF, previews and whatever follows the end are left out. */
function bareJpeg(bytes: Uint8Array): Bare | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let size: { width: number; height: number } | null = null;
  let scanned = false;
  let at = 2;
  while (at + 3 < bytes.length || (at + 1 < bytes.length && bytes[at + 1] === 0xd9)) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xd9) {
      kept.push(bytes.subarray(at, at + 2));
      return size && scanned ? { ...size, bytes: joined(kept) } : null;
    }
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    if (frames.includes(marker)) {
      if (length < 8) return null;
      size = { height: (bytes[at + 5]! << 8) | bytes[at + 6]!, width: (bytes[at + 7]! << 8) | bytes[at + 8]! };
    }
    if (marker === 0xda) {
      scanned = true;
      end = endOfScan(bytes, end);
    }
    if (neededMarker(marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

/** A scan runs to the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at + 1 < bytes.length) {
    const next = bytes[at + 1]!;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 1;
  }
  return bytes.length;
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const neededChunks = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];

/** PNG, chunk by chunk; texts, times, EXIF and whatever follows the end are left out. */
function barePng(bytes: Uint8Array): Bare | null {
  if (!pngSignature.every((byte, place) => bytes[place] === byte)) return null;
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: { width: number; height: number } | null = null;
  let drawn = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (size === null && (kind !== 'IHDR' || length !== 13)) return null;
    if (kind === 'IHDR') size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    drawn ||= kind === 'IDAT';
    if (neededChunks.includes(kind)) kept.push(bytes.subarray(at, end));
    if (kind === 'IEND') return size && drawn ? { ...size, bytes: joined(kept) } : null;
    at = end;
  }
  return null;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
