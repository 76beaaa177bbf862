import { gunzipSync } from 'node:zlib';
import { readSitemap } from '../feeds/sitemap.ts';
import { answerText } from './answerText.ts';
import type { LiveSite } from './openSite.ts';
import { runToEnd } from './runToEnd.ts';
import type { Sitemap } from '../feeds/sitemap.ts';

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
    const sitemap = await fetchSitemap(site, url);
    waiting.push(...(sitemap?.sitemaps ?? []));
    for (const page of sitemap?.pages ?? []) if (page.url.startsWith(site.root.href)) pages.add(page.url);
  }
  return [...pages].sort();
}

/** Nothing where there is none, or something else. */
async function fetchSitemap(site: LiveSite, url: string): Promise<Sitemap | undefined> {
  const most = site.limits.feedBytes;
  const answer = await site.get(url, most);
  if (!answer.ok) return undefined;
  const isGzip = answer.bytes[0] === 0x1f && answer.bytes[1] === 0x8b;
  try {
    const bytes = isGzip ? gunzipSync(answer.bytes, { maxOutputLength: most }) : answer.bytes;
    const text = answerText({ ...answer, bytes, type: isGzip ? '' : answer.type }) ?? '';
    return runToEnd(readSitemap(text, site.root.href));
  } catch {
    // Not what its name or its first bytes say, or larger than a sitemap may be.
    return undefined;
  }
}
