import { decodeEntities } from './decodeEntities.ts';
import { failFeed } from './failFeed.ts';
import { siteUrl } from './siteUrl.ts';

/** What a sitemap names: pages, or other sitemaps. */
export interface Sitemap {
  readonly pages: readonly { readonly url: string; readonly lastmod?: string }[];
  /** Of an index of sitemaps. They may be packed (`.gz`). */
  readonly sitemaps: readonly string[];
  /** Reason → addresses that were left out. */
  readonly skipped: ReadonlyMap<string, readonly string[]>;
}

const NAME = 'sitemap';

/** So many characters are read between two pauses. */
const STEP = 50_000;
/** The protocol's own limit of an address. */
const LONGEST = 2048;

/**
 * Reads a sitemap or an index of sitemaps, without a parser of XML: all that counts are `loc` and `lastmod`. Addresses of
 * other sites are left out, those of other languages (`xhtml:link`) and of pictures passed over.
 *
 * @param root absolute URL of the site's root, ending in "/"
 * @see https://www.sitemaps.org/protocol.html
 * @throws Error in four parts where it is neither
 * @example
 * const { pages } = await runInSlices(readSitemap(text, 'https://docs.example/')); // [{ url: 'https://docs.example/a/' }]
 */
export function* readSitemap(text: string, root: string): Generator<undefined, Sitemap> {
  const start = text.slice(0, 5000);
  if (!/<(?:\w{1,20}:)?(?:urlset|sitemapindex)[\s>]/.test(start))
    failFeed(NAME, '<urlset> or <sitemapindex>', text);
  const pages = new Map<string, { readonly url: string; readonly lastmod?: string }>();
  const sitemaps = new Set<string>();
  const skipped = new Map<string, string[]>();
  const skip = (reason: string, place: string): void => {
    const places = skipped.get(reason);
    if (places) places.push(place);
    else skipped.set(reason, [place]);
  };
  let inSitemap = false;
  let address = '';
  let lastmod = '';
  let paused = 0;

  const take = (): void => {
    if (!address) return;
    const found = siteUrl(address, root);
    if ('reason' in found) skip(found.reason, address.slice(0, 300));
    else if (inSitemap) sitemaps.add(found.url);
    else if (!pages.has(found.url)) pages.set(found.url, { url: found.url, ...(lastmod && { lastmod }) });
  };

  for (let at = text.indexOf('<'); at >= 0;) {
    if (at - paused >= STEP) {
      paused = at;
      yield undefined;
    }
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at);
      at = end < 0 ? -1 : text.indexOf('<', end);
      continue;
    }
    const [, tag = ''] = /^<(\/?[\w:]{1,20})/.exec(text.slice(at, at + 23)) ?? [];
    const end = text.indexOf('>', at);
    if (end < 0) break;
    if (tag === 'url' || tag === 'sitemap') {
      inSitemap = tag === 'sitemap';
      address = lastmod = '';
    } else if (tag === '/url' || tag === '/sitemap') take();
    else if (tag === 'loc') address = content(text, end + 1);
    else if (tag === 'lastmod')
      lastmod = /^\d{4}(?:-[\dT:.Z+-]{1,30})?$/.exec(content(text, end + 1))?.[0] ?? '';
    at = text.indexOf('<', tag === 'loc' || tag === 'lastmod' ? end + 10 : end);
  }
  if (!/<\/(?:\w{1,20}:)?(?:urlset|sitemapindex)\s{0,9}>\s{0,99}$/.test(text.slice(-200))) {
    skip('the file is cut off', `behind ${[...pages.keys()].at(-1) ?? 'its beginning'}`);
  }
  return { pages: [...pages.values()], sitemaps: [...sitemaps], skipped };
}

/** The text of an element, which may stand in CDATA. */
function content(text: string, from: number): string {
  const raw = text.slice(from, from + LONGEST + 50).trimStart();
  if (raw.startsWith('<![CDATA[')) return raw.slice(9, Math.max(raw.indexOf(']]>'), 9)).trim();
  const end = raw.indexOf('<');
  return end < 0 ? '' : decodeEntities(raw.slice(0, end)).trim();
}
