import { ofDocument } from './ofDocument.ts';

/** How far an element is from where it would stand, in CSS pixels. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * How far elements that stick are from their place in the text. It is measured by letting them go within one task: the
 * page is laid out, never painted, and no attribute changes, so that nobody who watches the page hears of it.
 */
export function stickyShifts(elements: Iterable<Element>): ReadonlyMap<Element, Shift> {
  const sticky = [...elements].filter((element) => getComputedStyle(element).position === 'sticky');
  if (sticky.length === 0) return new Map();
  const rects = () => sticky.map((element) => element.getBoundingClientRect());
  // A copy: the document's own list changes with it.
  const sheets = [...ofDocument('adoptedStyleSheets')];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${sticky.map(selectorOf).join(', ')} { position: relative !important; inset: auto !important }`,
  );
  const stuck = rects();
  adopt([...sheets, sheet]);
  const free = rects();
  adopt(sheets);
  return new Map(
    sticky.map((element, at) => {
      const shift = {
        x: (stuck[at]?.x ?? 0) - (free[at]?.x ?? 0),
        y: (stuck[at]?.y ?? 0) - (free[at]?.y ?? 0),
      };
      return [element, shift];
    }),
  );
}

const adopt = (sheets: readonly CSSStyleSheet[]) =>
  Reflect.set(Document.prototype, 'adoptedStyleSheets', sheets, document);

/** The way to an element from the root: `:root > :nth-child(2) > :nth-child(1)`. */
function selectorOf(element: Element): string {
  const parent = element.parentElement;
  return parent
    ? `${selectorOf(parent)} > :nth-child(${String([...parent.children].indexOf(element) + 1)})`
    : ':root';
}
