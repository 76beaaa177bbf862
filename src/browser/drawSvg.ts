import { ofDocument } from './ofDocument.ts';
import type { Size } from '../core/areas.ts';

/** Signs that XML cannot hold. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * Draws a copy of the page on the colour that lies behind it. Rejects where the browser cannot draw it.
 *
 * @param scale pixels of the picture to a CSS pixel
 */
export async function drawSvg(svg: SVGElement, size: Size, scale: number): Promise<HTMLCanvasElement> {
  const text = new XMLSerializer().serializeToString(svg).replace(NO_XML, '');
  const image = new Image();
  // Not a blob: address: browsers let nobody read a canvas on which one with HTML in it was drawn.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * scale);
  canvas.height = Math.round(size.height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  context.fillStyle = pageColour();
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The colour behind the page: the root's, else the body's, else the browser's own. */
function pageColour(): string {
  const colours = [ofDocument('documentElement'), ofDocument('body')].map(
    (one) => getComputedStyle(one).backgroundColor,
  );
  const isDark = getComputedStyle(ofDocument('documentElement')).colorScheme.startsWith('dark');
  return (
    colours.find((colour) => !/^rgba\(.*, 0\)$|^transparent$/.test(colour)) ?? (isDark ? '#121212' : '#fff')
  );
}
