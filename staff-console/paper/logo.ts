import type { Logo } from '../../protocol/letterhead.ts';

/** A picture in shades, 0 black to 255 white, row by row. */
export interface Shades {
  width: number;
  height: number;
  shades: Uint8ClampedArray;
}

const logoMost = { width: 384, height: 160 };
const leastDots = 8;

/** As large as it may be on a slip, with its proportions kept; a small picture is not blown up. */
export function fitted(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, logoMost.width / width, logoMost.height / height);
  return {
    width: Math.max(leastDots, Math.round(width * scale)),
    height: Math.max(leastDots, Math.round(height * scale)),
  };
}

/** Shades of a picture as a canvas gives it; what is transparent is paper. */
export function shadesOf(rgba: Uint8ClampedArray, width: number, height: number): Shades {
  const shades = new Uint8ClampedArray(width * height);
  for (let dot = 0; dot < shades.length; dot += 1) {
    const [red = 0, green = 0, blue = 0, cover = 0] = rgba.subarray(dot * 4, dot * 4 + 4);
    const light = 0.299 * red + 0.587 * green + 0.114 * blue;
    shades[dot] = 255 - ((255 - light) * cover) / 255;
  }
  return { width, height, shades };
}

/** Darker than the threshold is a dot. Dithered, what a dot is too dark or too light goes on to its neighbours (Floyd and Steinberg). */
export function toLogo({ width, height, shades }: Shades, threshold: number, dither: boolean): Logo {
  const left = Float32Array.from(shades);
  const rowBytes = Math.ceil(width / 8);
  const bits = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x;
      const black = left[at]! < threshold;
      if (black) bits[y * rowBytes + (x >> 3)]! |= 0x80 >> (x & 7);
      if (!dither) continue;
      const off = left[at]! - (black ? 0 : 255);
      if (x + 1 < width) left[at + 1]! += (off * 7) / 16;
      if (y + 1 === height) continue;
      if (x > 0) left[at + width - 1]! += (off * 3) / 16;
      left[at + width]! += (off * 5) / 16;
      if (x + 1 < width) left[at + width + 1]! += off / 16;
    }
  }
  return { widthDots: width, heightDots: height, bits: btoa(String.fromCharCode(...bits)) };
}

/** Is there a dot, for each place of the picture? */
export function dotsOf({ widthDots, heightDots, bits }: Logo): boolean[] {
  const bytes = atob(bits);
  const rowBytes = Math.ceil(widthDots / 8);
  return Array.from({ length: widthDots * heightDots }, (_, at) => {
    const x = at % widthDots;
    return ((bytes.charCodeAt(Math.floor(at / widthDots) * rowBytes + (x >> 3)) >> (7 - (x & 7))) & 1) === 1;
  });
}
