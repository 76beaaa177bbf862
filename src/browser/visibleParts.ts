import { ofDocument } from './ofDocument.ts';

/** Elements that load anew when they are copied, or hold what is not ours to show. */
const LEFT_OUT = 'head, video, audio, object, embed, noscript, template';

/**
 * Tells which nodes of the page a picture of its visible part needs. What is out of view is left out, with all that it
 * would load: its box stays, since a copy carries the size that the page gave it.
 *
 * ```
 *   above the view   box, without content       (what comes after it stays in its place)
 *   in view          whole, with its ancestors
 *   below            nothing; a box where it shares its room with others (flex, grid)
 *   lines, tables    whole, as soon as a part of them is in view
 * ```
 */
export function visibleParts(): { has(node: Node): boolean; readonly elements: ReadonlySet<Element> } {
  const elements = new Set<Element>([ofDocument('documentElement')]);
  for (const element of ofDocument('body').querySelectorAll('*')) {
    if (!isInView(element)) continue;
    for (let at: Element | null = element; at && !elements.has(at); at = at.parentElement) elements.add(at);
  }
  elements.add(ofDocument('body'));
  /** Out of view, but within a line, a table or a drawing of which a part is in view. */
  const whole = new WeakSet<Node>();
  const isKept = (parent: Node | null) =>
    parent !== null && (whole.has(parent) || elements.has(parent as Element));
  return {
    elements,
    has(node) {
      // What lies in a frame is not the page's; what lies in a shadow tree comes with its host.
      if (node.ownerDocument !== document) return false;
      if (node.getRootNode() !== document) return !isElement(node) || !isOurs(node);
      if (!isElement(node)) return isKept(node.parentNode);
      if (isOurs(node) || node.matches(LEFT_OUT) || isForeignUse(node)) return false;
      if (elements.has(node)) return true;
      const { parentElement: parent } = node;
      if (!parent || !isKept(parent)) return false;
      if (whole.has(parent) || node instanceof SVGElement || WHOLE.test(displayOf(node))) {
        whole.add(node);
        return true;
      }
      return node.getBoundingClientRect().top < innerHeight || SHARED.test(displayOf(parent));
    },
  };
}

/** What is laid out with its content. */
const WHOLE = /^(?:inline|table)/;
/** What gives the room of a child that is missing to the others. */
const SHARED = /flex|grid/;

const displayOf = (element: Element) => getComputedStyle(element).display;

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/** Ours: the launcher with its panel, the button in the text, the panel that a site places. */
const isOurs = ({ localName }: Element) => localName.startsWith('baton-');

/** A drawing that stands in another file: copying it would put that file's markup into the page. */
const isForeignUse = (element: Element) =>
  element.localName === 'use' && !(element.getAttribute('href') ?? '#').startsWith('#');

function isInView(element: Element): boolean {
  const { top, right, bottom, left, width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
}
