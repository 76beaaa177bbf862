import { getChildren } from 'domutils';
import { all, attribute, fits, isElement, one, parentOf, type Element, type Node } from './dom.ts';
import { textOf } from './textOf.ts';

const SIDEBARS =
  'aside a[href], nav a[href], [role=navigation] a[href], .sidebar a[href], .md-sidebar a[href]';
const BARS = 'aside, nav, [role=navigation], .sidebar, .md-sidebar';
const LABELS =
  'h2, h3, h4, h5, h6, summary, label, [role=heading], .caption, .caption-text, .text, .group-label, span, a';

/** A label is a few words; what is longer is a list. */
const LONGEST = 60;

/**
 * The name of the group that holds this page's link in the list beside the text, as VitePress, Starlight and others
 * have it; nothing where the page is not in a list or in no group.
 *
 * @param path of the page, relative to the site's root
 */
export function groupInSidebar(page: Node, title: string, path: string): string | undefined {
  const here = bare(path);
  if (!here) return undefined;
  const inHeader = new Set(all('header a[href]', page));
  const link = all(SIDEBARS, page).find((one) => !inHeader.has(one) && isTo(one, path, here));
  return link && groupAround(link, title);
}

function groupAround(link: Element, title: string): string | undefined {
  // What stands in the link's own item is its name again: Material for MkDocs has a label there.
  let inner = itemOf(link) ?? link;
  for (
    let around = parentOf(inner);
    around && !fits(inner, BARS);
    inner = around, around = parentOf(around)
  ) {
    const children = getChildren(around).filter(isElement);
    const before = children.slice(0, children.indexOf(inner)).reverse();
    for (const child of before) {
      const label = labelOf(child);
      if (label && label !== title) return label;
    }
  }
  return undefined;
}

function itemOf(link: Element): Element | undefined {
  for (let around = parentOf(link); around && !fits(around, BARS); around = parentOf(around))
    if (around.name === 'li') return around;
  return undefined;
}

/** A heading or the like that holds no list. */
function labelOf(element: Element): string | undefined {
  if (
    fits(element, 'ul, ol, input, .visually-hidden, .sr-only') ||
    one('ul, ol, li', element) ||
    all('a[href]', element).length > 1
  )
    return undefined;
  if (fits(element, 'a[href], li') || parentOf(element)?.name === 'ul') return undefined;
  const label = fits(element, LABELS) ? element : one(LABELS, element);
  // A link beside this one is a neighbour, not a group, unless a list follows it.
  if (!label || (label.name === 'a' && !fits(element, ':has(+ ul), :has(+ ol), :has(+ nav)')))
    return undefined;
  const text = textOf(label);
  return text && text.length <= LONGEST ? text : undefined;
}

function isTo(link: Element, path: string, here: string): boolean {
  const href = attribute(link, 'href');
  if (href === undefined || href.startsWith('#') || !URL.canParse(href, `http://site/${path}`)) return false;
  const there = bare(new URL(href, `http://site/${path}`).pathname);
  // A site below another path of its host begins its links with that.
  return there === here || there.endsWith(`/${here}`);
}

const bare = (path: string): string => path.replace(/^\/|(?:(?:^|\/)index)?(?:\.html?)?\/?$/g, '');
