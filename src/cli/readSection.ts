import { all, attribute, fits, one, type Element, type Node } from './dom.ts';
import { groupInSidebar } from './groupInSidebar.ts';
import { headingText, withoutNumbers } from './readTitle.ts';

const TRAILS = '[aria-label*=breadcrumb i], .breadcrumb, .breadcrumbs, .breadcrumb-nav';
const HOME = /^(?:home|start|docs|documentation|help cent(?:er|re))$/i;

/**
 * The part of the site that a page belongs to: the last breadcrumb before the page itself; else the group that it is
 * in beside the text; else the first folder of its path, made readable. Home is no section.
 *
 * @example
 * readSection(page, 'Refunds', 'how-to/refunds.html') // 'How to', where there are neither breadcrumbs nor groups
 */
export function readSection(page: Node, title: string, path: string): string | undefined {
  const bare = withoutNumbers(page);
  const names = crumbsOf(page)
    .filter((crumb) => !isHome(crumb, path) && !one('[aria-current=page]', crumb))
    .map((crumb) => bare(headingText(crumb).replace(/^[\s»›/>|]+|[\s»›/>|]+$/g, '')))
    .filter((name) => name && name !== title && !HOME.test(name));
  return names.at(-1) ?? groupInSidebar(page, title, path) ?? readable(path);
}

function crumbsOf(page: Node): Element[] {
  const sphinx = all('.related li[class*=nav-item]', page).filter((item) => !fits(item, '.nav-item-this'));
  if (sphinx.length) return sphinx;
  // DocBook says the chapter above "Prev Up Home Next", in the second row: the first has the page's own title.
  const docBook = all('.navheader tr:not(:first-child) th', page);
  if (docBook.length) return docBook;
  const trail = one(TRAILS, page);
  if (!trail) return [];
  const items = all('li', trail);
  return items.length ? items : all('a[href]', trail);
}

/** A link to the first page of the site, wherever on a host the site is. */
function isHome(crumb: Element, path: string): boolean {
  if (fits(crumb, '.nav-item-0')) return true;
  const href = attribute(fits(crumb, 'a') ? crumb : one('a[href]', crumb), 'href');
  if (href === undefined || !URL.canParse(href, `http://site/${path}`)) return false;
  return /^\/(?:index\.html?)?$/.test(new URL(href, `http://site/${path}`).pathname);
}

function readable(path: string): string | undefined {
  const folder = path.includes('/') ? (path.split('/')[0] ?? '') : '';
  const words = folder.replace(/[-_]+/g, ' ').trim();
  return words ? words.charAt(0).toUpperCase() + words.slice(1) : undefined;
}
