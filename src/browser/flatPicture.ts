import type { Area } from '../core/areas.ts';
import { FILE_LIMITS } from '../core/fileTypes.ts';

/** A page as PNG has some 100 kB to 2 MB; with photographs in it JPEG is a fraction of that. */
const PNG_AT_MOST = 2_000_000;
/** Qualities of JPEG to try, the best first. */
const QUALITIES = [0.85, 0.6, 0.4];

/**
 * The picture as a file, with its areas filled black: what was under them is not in it. PNG, or JPEG where that would be
 * large; within the limit for a file.
 *
 * @param areas in pixels of the picture
 * @throws Error where the browser cannot read the picture
 */
export async function flatPicture(picture: HTMLCanvasElement, areas: readonly Area[]): Promise<File> {
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  context.drawImage(picture, 0, 0);
  context.fillStyle = '#000';
  for (const { x, y, width, height } of areas) context.fillRect(x, y, width, height);
  const png = await encode(canvas, 'image/png');
  if (png.size <= PNG_AT_MOST) return new File([png], 'screenshot.png', { type: 'image/png' });
  for (const quality of QUALITIES) {
    const jpeg = await encode(canvas, 'image/jpeg', quality);
    if (jpeg.size <= FILE_LIMITS.bytes) return new File([jpeg], 'screenshot.jpg', { type: 'image/jpeg' });
  }
  throw new Error('The picture is larger than a file may be.');
}

function encode(canvas: HTMLCanvasElement, type: string, quality?: number): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => {
        if (blob) resolve(blob);
        else reject(new Error('The browser could not encode the picture.'));
      },
      type,
      quality,
    );
  });
}
