import type { KnownPage } from './browser/linksIn.ts';
import { withoutHash } from './browser/withoutHash.ts';
import { fetchFeed, MOST_PROBES } from './browser/fetchFeed.ts';
import { runInSlices } from './browser/runInSlices.ts';
import { readSitemap } from './feeds/sitemap.ts';
import type { Site } from './siteIndex.ts';

/**
 * The pages that a site's map lists: those of the map, or of the maps that it names, as far as requests go.
 *
 * @throws Error where there is no map, or it lists other sites only
 */
export async function readSitemaps(site: Site, from: string): Promise<readonly KnownPage[]> {
  const listed: KnownPage[] = [];
  const maps = [from];
  for (let url = maps.shift(); url !== undefined && site.probes < MOST_PROBES; url = maps.shift()) {
    const { text } = await fetchFeed({ source: 'sitemap', root: site.root, url }, () => (site.probes += 1));
    const { pages, sitemaps } = await runInSlices(readSitemap(text, hereOf(text, site.root)));
    listed.push(...pages.map((page) => ({ url: asHere(page.url) })));
    maps.push(...sitemaps.map(asHere));
  }
  const isOfThisCopy = listed.some(({ url }) => keyOf(url) === keyOf(location.href));
  const isOwn = listed.some(({ url }) => url.startsWith(site.root));
  if (!isOwn && !isOfThisCopy) throw new Error(`expected addresses of this site at ${from}, received none`);
  return listed;
}

/** The root where the map says that the site is: a preview, or a copy on a desk, still has the map of the public one. */
function hereOf(text: string, root: string): string {
  const stated = /<loc>\s*(https?:\/\/[^/<\s]+)/.exec(text)?.[1];
  return stated === undefined ? root : new URL(new URL(root).pathname, stated).href;
}

/** The same path on this host. */
function asHere(url: string): string {
  const { pathname } = new URL(url);
  return new URL(pathname, location.origin).href;
}

const keyOf = (url: string): string => withoutHash(url).replace(/\/(?:index\.html?)?$/, '');
