import { fitted, type Shades, shadesOf } from './logo.ts';

/** A picture file as shades, no larger than a slip can bear; null when the browser cannot read it. It never leaves this machine. */
export async function readPicture(file: File): Promise<Shades | null> {
  try {
    const picture = await createImageBitmap(file);
    const { width, height } = fitted(picture.width, picture.height);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    if (!pen) return null;
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(picture, 0, 0, width, height);
    picture.close();
    return shadesOf(pen.getImageData(0, 0, width, height).data, width, height);
  } catch {
    // Not a picture, or one this browser does not know: the person is told.
    return null;
  }
}
