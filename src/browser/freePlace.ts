import { ofDocument } from './ofDocument.ts';

/** Left and top in the window, in CSS pixels. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** Between the sentence and what stands behind it, and around that, in CSS pixels. */
const GAP = 8;
/** A rectangle's edges lie on others' without covering them. */
const INSET = 1;

/**
 * A place behind a sentence where something of this size covers nothing: the rest of its last line, else the margin
 * beside its block.
 *
 * @param ours elements of ours, which cover nothing of the page
 * @returns undefined where all is taken, or where the end of the sentence cannot be seen
 */
export function freePlace(
  { range, block }: { readonly range: Range; readonly block: Element },
  size: { readonly width: number; readonly height: number },
  ours: (element: Element) => boolean,
): Place | undefined {
  const lines = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
  const bottom = Math.max(...lines.map((line) => line.bottom));
  const last = lines.filter((line) => line.bottom > bottom - line.height / 2);
  if (last.length === 0) return undefined;
  const style = getComputedStyle(block);
  const isRtl = style.direction === 'rtl';
  const box = block.getBoundingClientRect();
  const side = (name: string) => parseFloat(style.getPropertyValue(name)) || 0;
  const left = box.left + side('border-left-width') + side('padding-left');
  const right = box.right - side('border-right-width') - side('padding-right');
  const lineTop = Math.min(...last.map((line) => line.top));
  const top = (lineTop + bottom - size.height) / 2;
  const behind = isRtl
    ? Math.min(...last.map((line) => line.left)) - GAP - size.width
    : Math.max(...last.map((line) => line.right)) + GAP;
  const before = box.left - GAP - size.width;
  const after = box.right + GAP;
  const fits = (place: number) => place >= left && place + size.width <= right;
  const places = [...(fits(behind) ? [behind] : []), ...(isRtl ? [before, after] : [after, before])];
  const texts = textRects(block);
  const free = places.find((place) => {
    const rect = new DOMRect(place, top, size.width, size.height);
    return isInWindow(rect) && !texts.some((text) => overlap(rect, text)) && isEmpty(rect, block, ours);
  });
  return free === undefined ? undefined : { left: free, top };
}

function textRects(block: Element): readonly DOMRect[] {
  const all = new Range();
  all.selectNodeContents(block);
  return Array.from(all.getClientRects());
}

const overlap = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - INSET &&
  a.right > b.left + INSET &&
  a.top < b.bottom - INSET &&
  a.bottom > b.top + INSET;

const isInWindow = ({ left, right, top, bottom }: DOMRect) =>
  left >= 0 && right <= ofDocument('documentElement').clientWidth && top >= 0 && bottom <= innerHeight;

/** Nothing but what the block stands on is drawn there. */
function isEmpty(rect: DOMRect, block: Element, ours: (element: Element) => boolean): boolean {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return steps.every((x) =>
    [INSET, rect.height / 2, rect.height - INSET].every((y) => {
      const [first] = document
        .elementsFromPoint(rect.left + INSET + x * (rect.width - 2 * INSET), rect.top + y)
        .filter((element) => !ours(element));
      return first !== undefined && first.contains(block);
    }),
  );
}
