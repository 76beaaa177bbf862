import { gunzipSync } from 'node:zlib';
import { parseDocument } from 'htmlparser2';
import { answerText } from './answerText.ts';
import { all } from './dom.ts';
import type { LiveSite } from './openSite.ts';
import { textOf } from './textOf.ts';

/** Sitemaps that are read: an index of them may name 50,000, and name itself. */
const MOST_SITEMAPS = 50;

/** Where sitemaps are when robots.txt names none. */
const USUAL = ['sitemap.xml', 'sitemap-index.xml', 'sitemap_index.xml'];

/**
 * The pages that a site's sitemaps name, sorted, without those of other sites; nothing where it has none. Those that
 * robots.txt names are read, with what they name in turn; else the usual ones, in the site's folder and at the top.
 */
export async function sitemapPages(site: LiveSite): Promise<string[] | undefined> {
  const { root, robots } = site;
  const named = robots.sitemaps
    .filter((url) => URL.canParse(url, root))
    .map((url) => new URL(url, root).href);
  if (named.length > 0) {
    const pages = await readAll(site, named);
    if (pages.length > 0) return pages;
  }
  for (const base of new Set([root.href, new URL('/', root).href]))
    for (const name of USUAL) {
      const pages = await readAll(site, [new URL(name, base).href]);
      if (pages.length > 0) return pages;
    }
  return undefined;
}

async function readAll(site: LiveSite, first: readonly string[]): Promise<string[]> {
  const waiting = [...first];
  const seen = new Set<string>();
  const pages = new Set<string>();
  for (let url = waiting.shift(); url !== undefined && seen.size < MOST_SITEMAPS; url = waiting.shift()) {
    if (seen.has(url) || new URL(url).origin !== site.root.origin) continue;
    seen.add(url);
    const xml = await fetchXml(site, url);
    if (xml === undefined) continue;
    const document = parseDocument(xml, { xmlMode: true });
    const places = (selector: string) =>
      all(selector, document)
        .map(textOf)
        .filter((place) => URL.canParse(place, url))
        .map((place) => new URL(place, url));
    waiting.push(...places('sitemapindex > sitemap > loc').map(({ href }) => href));
    for (const place of places('urlset > url > loc')) {
      const isHere = place.origin === site.root.origin && place.pathname.startsWith(site.root.pathname);
      if (isHere) pages.add(place.origin + place.pathname + place.search);
    }
  }
  return [...pages].sort();
}

async function fetchXml(site: LiveSite, url: string): Promise<string | undefined> {
  const most = site.limits.feedBytes;
  const answer = await site.get(url, most);
  if (!answer.ok) return undefined;
  const isGzip = answer.bytes[0] === 0x1f && answer.bytes[1] === 0x8b;
  try {
    const bytes = isGzip ? gunzipSync(answer.bytes, { maxOutputLength: most }) : answer.bytes;
    return answerText({ ...answer, bytes, type: isGzip ? '' : answer.type });
  } catch {
    // Not what its first bytes say, or larger than a sitemap may be.
    return undefined;
  }
}
