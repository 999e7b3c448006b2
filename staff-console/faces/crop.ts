/** Where a picture is cut: how close, and which point of it lies in the middle (0 to 1 each way). */
export interface Cut {
  zoom: number;
  x: number;
  y: number;
}

export const wholeCut: Cut = { zoom: 1, x: 0.5, y: 0.5 };
export const zoomMost = 4;
/** As large as a sign shows it on the sharpest panel; no more is sent. */
export const photoSize = { width: 360, height: 480 };
const shape = photoSize.width / photoSize.height;

export interface Size {
  width: number;
  height: number;
}

/** The part of a picture that is kept: three to four, never past an edge. */
export function partOf({ width, height }: Size, { zoom, x, y }: Cut): Size & { left: number; top: number } {
  const fullWidth = Math.min(width, height * shape);
  const part = { width: fullWidth / zoom, height: fullWidth / shape / zoom };
  return {
    ...part,
    left: clamp(x * width - part.width / 2, 0, width - part.width),
    top: clamp(y * height - part.height / 2, 0, height - part.height),
  };
}

/** The cut after the picture was moved by so many parts of the frame; it stops at its edges. */
export function movedBy(size: Size, cut: Cut, right: number, down: number): Cut {
  const { width, height, left, top } = partOf(size, cut);
  return {
    zoom: cut.zoom,
    x: clamp(left - right * width, 0, size.width - width) / size.width + width / 2 / size.width,
    y: clamp(top - down * height, 0, size.height - height) / size.height + height / 2 / size.height,
  };
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value));
