import { all, attribute, fits, one, type Element, type Node } from './dom.ts';
import { headingText } from './readTitle.ts';

const TRAILS = '[aria-label*=breadcrumb i], .breadcrumb, .breadcrumbs';
const HOME = /^(?:home|start|docs|documentation|help cent(?:er|re))$/i;

/**
 * The part of the site that a page belongs to: the last breadcrumb before the page itself, else the first
 * folder of its path, made readable. Home is no section.
 *
 * @example
 * readSection(page, 'Refunds', 'how-to/refunds.html') // 'How to', where there are no breadcrumbs
 */
export function readSection(page: Node, title: string, path: string): string | undefined {
  const sphinx = all('.related li[class*=nav-item]', page).filter((item) => !fits(item, '.nav-item-this'));
  const trail = one(TRAILS, page);
  const crumbs = sphinx.length ? sphinx : trail ? crumbsOf(trail) : [];
  const names = crumbs
    .filter((crumb) => !isHome(crumb, path) && !one('[aria-current=page]', crumb))
    .map((crumb) => headingText(crumb).replace(/^[\s»›/>|]+|[\s»›/>|]+$/g, ''))
    .filter((name) => name && name !== title && !HOME.test(name));
  return names.at(-1) ?? readable(path);
}

function crumbsOf(trail: Element): Element[] {
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
