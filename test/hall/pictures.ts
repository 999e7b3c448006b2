/** Pictures made by hand: as small as a file can be that a reader takes apart. */

const bytes = (...parts: (number[] | string)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const two = (value: number) => [value >> 8, value & 0xff];
const segment = (marker: number, body: number[] | string) => {
  const inside = bytes(body);
  return [0xff, marker, ...two(inside.length + 2), ...inside];
};

export interface PictureWish {
  width?: number;
  height?: number;
  /** What a camera or a person wrote beside the picture. */
  beside?: string;
}

/** A JPEG with EXIF, a comment and a tail. */
export function jpegOf({ width = 360, height = 480, beside = 'GPS 29.87N 121.55E' }: PictureWish = {}): string {
  return bytes(
    [0xff, 0xd8],
    segment(0xe0, 'JFIF\0'),
    segment(0xe1, `Exif\0\0${beside}`),
    segment(0xfe, beside),
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    segment(0xc0, [8, ...two(height), ...two(width), 1, 1, 0x11, 0]),
    segment(0xc4, [0, 1, ...Array.from({ length: 15 }, () => 0), 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56],
    [0xff, 0xd9],
    beside,
  ).toString('base64');
}

const chunk = (kind: string, body: number[] | string) => {
  const inside = bytes(body);
  return [0, 0, ...two(inside.length), ...bytes(kind), ...inside, 0, 0, 0, 0];
};

/** A PNG with a text, a time and a tail. */
export function pngOf({ width = 360, height = 480, beside = 'Author: 李静' }: PictureWish = {}): string {
  return bytes(
    [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    chunk('IHDR', [0, 0, ...two(width), 0, 0, ...two(height), 8, 2, 0, 0, 0]),
    chunk('tEXt', beside),
    chunk('tIME', [7, 0xea, 11, 20, 8, 0, 0]),
    chunk('IDAT', [1, 2, 3, 4]),
    chunk('IEND', []),
    beside,
  ).toString('base64');
}
