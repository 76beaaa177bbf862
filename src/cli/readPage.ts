import { removeElement } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { Article } from '../core/article.ts';
import { fit } from '../search/fit.ts';
import { all, attribute, one, type Node } from './dom.ts';
import { isListOfLinks } from './isListOfLinks.ts';
import { mainOf } from './mainOf.ts';
import { readHeadings } from './readHeadings.ts';
import { readSection } from './readSection.ts';
import { readSummary } from './readSummary.ts';
import { readTitle, withoutNumbers } from './readTitle.ts';
import { textOf } from './textOf.ts';
import { withoutPermalinks, withoutSurroundings } from './withoutSurroundings.ts';

/** An article without what only its place among the others decides. */
export interface PageFacts extends Omit<Article, 'url'> {
  /** What the page says its address is, as it says it. */
  readonly canonical?: string;
  /** What `<meta name="description">` says; also the summary, unless many pages say the same. */
  readonly description?: string;
}

export type Page =
  | { readonly kind: 'article'; readonly facts: PageFacts }
  | { readonly kind: 'skip'; readonly reason: string };

const skip = (reason: string): Page => ({ kind: 'skip', reason });

/**
 * Reads one page of a built site.
 *
 * @param path of the file, relative to the site's folder, with `/` between its parts
 * @example
 * readPage('<main><h1>Refunds</h1><p>Cards take…</p></main>', 'billing/refunds.html')
 * // { kind: 'article', facts: { id: 'billing/refunds', title: 'Refunds', section: 'Billing', … } }
 */
export function readPage(html: string, path: string): Page {
  const page = parseDocument(html);
  const id = path.replace(/\.html?$/i, '').replace(/(^|\/)index$/, '') || 'index';
  const meta = (name: string): string | undefined =>
    attribute(one(`meta[name="${name}" i], meta[property="${name}" i]`, page), 'content');

  if (one('meta[http-equiv=refresh i]', page)) return skip('redirect');
  if (/\b(?:noindex|none)\b/i.test(meta('robots') ?? '')) return skip('asks not to be indexed');
  if (isMachinery(page, id)) return skip('search or index page');

  const root = mainOf(page);
  const title = readTitle(page, root);
  if (isNotFound(id, title)) return skip('page for missing pages');

  if (isListOfArticles(page, root)) return skip('list of articles');

  const section = meta('article:section') ?? readSection(page, title, path);
  all('script, style, template, noscript', root).forEach((element) => removeElement(element));
  const leadsOn = isListOfLinks(root);
  withoutSurroundings(root);
  // Man pages of AsciiDoc and DocBook write their title again as the first heading.
  const bare = withoutNumbers(page);
  const headings = readHeadings(root)
    .map(({ text, anchor }) => ({ text: bare(text), anchor }))
    .filter(({ text }, i) => i || text !== title);
  // Permalink signs carry the headings' ids, so they go only now.
  withoutPermalinks(root);
  const body = textOf(root);
  if (!/[\p{L}\p{N}]/u.test(body.replace(title, ''))) return skip('no text');
  if (leadsOn) return skip('list of links');

  const description = meta('description');
  const canonical = attribute(one('link[rel=canonical i]', page), 'href');
  const whole = one('html', page);
  const lang = attribute(whole, 'lang') ?? attribute(whole, 'xml:lang');
  const tags = listOf(meta('keywords'));
  const aliases = listOf(meta('baton-aliases'));
  const facts: PageFacts = {
    id,
    title: title || id,
    headings,
    body,
    summary: fit(description ?? readSummary(root)),
    ...(description && { description }),
    ...(section && { section }),
    ...(tags.length && { tags }),
    ...(aliases.length && { aliases }),
    ...(lang && { lang }),
    ...(canonical && { canonical }),
  };
  return { kind: 'article', facts };
}

/** Sphinx's general index, module index and search page. */
function isMachinery(page: Node, id: string): boolean {
  const name = id.split('/').at(-1) ?? '';
  if (/^(?:genindex(?:-.*)?|(?:\w+-)?modindex)$/.test(name)) return true;
  return name === 'search' && !!one('#search-results, input[type=search], input[name=q]', page);
}

/** What Docusaurus makes of a blog beside its posts; and, of any generator, articles one after the other. */
const isListOfArticles = (page: Node, main: Node): boolean =>
  !!one('html:is([class*=blog-list], [class*=blog-tags], [class*=blog-authors], [class*=docs-tag])', page) ||
  all('article', main).filter((article) => one('h2 a[href], h3 a[href]', article)).length > 1;

const isNotFound = (id: string, title: string): boolean =>
  /(?:^|\/)404$/.test(id) ||
  /^(?:error )?(?:404)?[\s:–—-]*(?:page )?not found$|^(?:error )?404$/i.test(title);

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
