import { ofDocument } from './ofDocument.ts';

/** Between the launcher and what it stands above, and the least to the window's top, in CSS pixels. */
const GAP = 12;
/** What comes in or goes takes this long to settle, in ms. */
const SETTLE_MS = 300;
/** One bar may stand on another: a notice of cookies on a row of tabs. */
const MOST_BARS = 4;

/**
 * Moves the button up above bars, chat buttons and the like that lie under it, and back when they go. It is moved, not laid
 * out: this is no shift of the page's layout.
 *
 * @param gone called when the button has been taken off the page, which ends this
 * @returns what looks again, soon
 */
export function keepClear(button: HTMLElement, gone: () => void): () => void {
  let timer = 0;
  let up = 0;
  const place = () => {
    timer = 0;
    if (!button.isConnected) {
      changes.disconnect();
      for (const name of events) removeEventListener(name, check);
      gone();
      return;
    }
    const seen = button.getBoundingClientRect();
    // Hidden, or under a dialog that makes all else inert: nothing can be said now.
    const [x, y] = [seen.left + seen.width / 2, seen.top + seen.height / 2];
    if (!(button.getRootNode() as ShadowRoot).elementsFromPoint(x, y).includes(button)) return;
    const [, moved = '0'] = getComputedStyle(button).translate.split(' ');
    const home = new DOMRect(seen.left, seen.top - (parseFloat(moved) || 0), seen.width, seen.height);
    up = freeHeight(home);
    button.style.translate = up > 0 ? `0 -${String(up)}px` : '';
  };
  const check = () => {
    timer ||= window.setTimeout(place, SETTLE_MS);
  };
  const changes = new MutationObserver(check);
  changes.observe(ofDocument('documentElement'), {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  const events = ['resize', 'scrollend', 'transitionend', 'animationend'];
  for (const name of events) addEventListener(name, check);
  check();
  return check;
}

/** How far up from its home the button covers nothing that is fixed; 0 where there is no such place in the window. */
function freeHeight(home: DOMRect): number {
  let up = 0;
  for (let bars = 0; bars < MOST_BARS; bars += 1) {
    const tops = fixedUnder(new DOMRect(home.left, home.top - up, home.width, home.height));
    if (tops.length === 0) return up;
    up = Math.ceil(home.bottom - Math.min(...tops) + GAP);
    if (home.top - up < GAP) return 0;
  }
  return 0;
}

/** The upper edges of what is fixed to the window and lies under a place. */
function fixedUnder(place: DOMRect): readonly number[] {
  const xs = [place.left + 1, place.left + place.width / 2, place.right - 1];
  const ys = [place.top + 1, place.top + place.height / 2, place.bottom - 1];
  const hit = new Set(xs.flatMap((x) => ys.flatMap((y) => document.elementsFromPoint(x, y))));
  return [...hit].flatMap((element) => {
    const box = fixedAround(element);
    if (!box) return [];
    // The box of some is empty, and what is in it sticks out.
    const rects = [box, element].map((one) => one.getBoundingClientRect());
    // A side bar, or a layer over all of the page: there is no place above it.
    if (rects.some(({ height }) => height > innerHeight / 2)) return [];
    return rects
      .filter(({ top, bottom, height }) => height > 0 && top < place.bottom && bottom > place.top)
      .map(({ top }) => top);
  });
}

function fixedAround(element: Element): Element | undefined {
  if (element.localName.startsWith('baton-')) return undefined;
  for (let one: Element | null = element; one; one = one.parentElement)
    if (/fixed|sticky/.test(getComputedStyle(one).position)) return one;
  return undefined;
}
