import type { Article, Heading } from '../core/article.ts';
import { pageFacts } from './pageFacts.ts';

/** What is in an article's element and not of its text. */
const AROUND =
  'nav, aside, footer, header nav, form, button, script, style, template, noscript, svg, [hidden], [aria-hidden="true"], ' +
  '[role="navigation"], [role="search"], .headerlink, .header-anchor, .hash-link';
/** Between these there is no space to see: "re<b>fund</b>" is one word. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;
/** Letters of a body that are kept; what an article says late, it is seldom asked for. */
const MOST_LETTERS = 20_000;
/** More of the text than this within links: a page that only leads on to others. */
const MOST_LINKED = 0.6;
/** So many text nodes are a step: a fraction of a millisecond. */
const STEP = 200;

/**
 * Reads an article to be searched from its page. A generator, so that a long page can be read in slices.
 *
 * @param page as fetched, or the reader's own; it stays as it is
 * @param url the page's address, without hash
 * @param root of the site; ends in `/`
 * @returns undefined where the page asks not to be indexed, holds no text, or is a list of links
 */
export function* articleOf(
  page: Document,
  url: string,
  root: string,
): Generator<undefined, Article | undefined> {
  const robots = page.querySelector<HTMLMetaElement>('meta[name="robots" i]')?.content ?? '';
  if (/\b(?:noindex|none)\b/i.test(robots)) return undefined;
  const { main, title, section, language, tags } = pageFacts(page, url, true);
  yield;
  const parts: string[] = [];
  const headings: (Heading & { text: string })[] = [];
  let letters = 0;
  let linked = 0;
  let open: { level: Element; heading: Heading & { text: string } } | undefined;
  const walker = page.createTreeWalker(main, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(AROUND) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let count = 0;
  for (let node = walker.nextNode(); node && letters < MOST_LETTERS; node = walker.nextNode()) {
    if (++count % STEP === 0) yield;
    if (node instanceof Element) {
      if (!INLINE.test(node.localName)) parts.push(' ');
      if (/^h[2-6]$/.test(node.localName)) {
        const heading = { text: '', anchor: anchorOf(node) };
        headings.push(heading);
        open = { level: node, heading };
      } else if (open && !open.level.contains(node)) open = undefined;
      continue;
    }
    const text = node.nodeValue ?? '';
    const isIn = open?.level.contains(node);
    if (open && isIn) open.heading.text += text;
    parts.push(text);
    const { length } = text.trim();
    letters += length;
    if (node.parentElement?.closest('a')) linked += length;
  }
  const body = onOneLine(parts.join(''));
  if (!/[\p{L}\p{N}]/u.test(body.replace(title, '')) || linked > MOST_LINKED * letters) return undefined;
  return {
    id: idOf(url, root),
    url,
    title,
    headings: headings
      .map(({ text, anchor }) => ({ text: onOneLine(text), anchor }))
      .filter(({ text }) => text),
    body,
    ...(section && { section }),
    ...(tags && { tags }),
    ...(language && { lang: language }),
  };
}

/** A heading's own id, that of a link in it, or of the section that it begins. */
function anchorOf(heading: Element): string {
  const link = heading.querySelector('[id], a[name]');
  const around = heading.parentElement;
  const isFirst = around?.querySelector('h2, h3, h4, h5, h6') === heading;
  return heading.id || link?.id || link?.getAttribute('name') || (isFirst && around?.id) || '';
}

/** @example idOf('https://a.test/docs/billing/refunds.html', 'https://a.test/docs/') // 'billing/refunds' */
export function idOf(url: string, root: string): string {
  const path = url.startsWith(root) ? url.slice(root.length) : new URL(url).pathname.slice(1);
  return (
    path
      .replace(/[?#].*$/, '')
      .replace(/\.html?$/i, '')
      .replace(/(^|\/)index$|\/$/, '') || 'index'
  );
}

const onOneLine = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\ufeff¶]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
