import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** In CSS px from the window's corner; a picture has as many pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Comparison {
  /** The name of the picture of the difference; without it, none is kept. */
  readonly name?: string;
  /** Only what is in this box counts. Default: everything. */
  readonly within?: Box;
  /** What is in one of these does not count. */
  readonly except?: readonly Box[];
}

/**
 * As a part of the way from black to white. Where a round corner is blended, Chromium rounds a colour to one step of 255
 * more or less in pictures of one and the same page, and to five where the page behind is filtered: that is .02.
 */
const THRESHOLD = 0.03;
const FOLDER = '.demo/differences';

/**
 * Counts the pixels in which two pictures of the same size differ. Where they do, a picture of the difference is kept in
 * `.demo/differences`, for people to look at.
 *
 * @param one PNG
 * @param other PNG
 */
export async function differingPixels(
  one: Uint8Array,
  other: Uint8Array,
  { name, within, except = [] }: Comparison,
): Promise<number> {
  const [a, b] = [PNG.sync.read(Buffer.from(one)), PNG.sync.read(Buffer.from(other))];
  const { width, height } = a;
  const ignoreMask = new Uint8Array(width * height);
  const mark = (box: Box, value: number) => {
    for (
      let y = Math.max(0, Math.floor(box.y));
      y < Math.min(height, Math.ceil(box.y + box.height));
      y += 1
    ) {
      const from = y * width;
      ignoreMask.fill(
        value,
        from + Math.max(0, Math.floor(box.x)),
        from + Math.min(width, Math.ceil(box.x + box.width)),
      );
    }
  };
  if (within) {
    ignoreMask.fill(1);
    mark(within, 0);
  }
  for (const box of except) mark(box, 1);
  const difference = new PNG({ width, height });
  const options = { threshold: THRESHOLD, includeAA: true, ignoreMask };
  const count = pixelmatch(a.data, b.data, difference.data, width, height, options);
  if (count > 0 && name !== undefined) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(join(FOLDER, `${name}.png`), PNG.sync.write(difference));
    await writeFile(join(FOLDER, `${name}-one.png`), one);
    await writeFile(join(FOLDER, `${name}-other.png`), other);
  }
  return count;
}

/** The squares in a box's corners, in which what is behind a rounded box can be seen. */
export function corners({ x, y, width, height }: Box, size: number): readonly Box[] {
  return [x, x + width - size].flatMap((left) =>
    [y, y + height - size].map((top) => ({ x: left, y: top, width: size, height: size })),
  );
}

/** A box and what is around it: a shadow, for example. */
export function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}
