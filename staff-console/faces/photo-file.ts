import { type Cut, partOf, photoSize } from './crop.ts';

/** 32 KB is what a command may carry; a little is left for the rest of it. */
const bytesMost = 32_000;
const qualities = [0.9, 0.8, 0.7, 0.55, 0.4];

/** A picture file as the browser reads it, turned the way it was taken; null when it is none. It does not leave this machine. */
export async function readPicture(file: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file);
  } catch {
    // Not a picture, or one this browser does not know: the person is told.
    return null;
  }
}

/** Draws the part that is kept. */
export function drawPart(canvas: HTMLCanvasElement, picture: ImageBitmap, cut: Cut): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  const { left, top, width, height } = partOf(picture, cut);
  pen.imageSmoothingQuality = 'high';
  // What is transparent is paper.
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, left, top, width, height, 0, 0, canvas.width, canvas.height);
}

/** The photo as it is sent: drawn anew, so nothing goes with it that a camera wrote beside it. */
export async function photoOf(picture: ImageBitmap, cut: Cut): Promise<string | null> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, photoSize);
  drawPart(canvas, picture, cut);
  for (const quality of qualities) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
    if (blob && blob.size <= bytesMost) return base64Of(new Uint8Array(await blob.arrayBuffer()));
  }
  return null;
}

function base64Of(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
