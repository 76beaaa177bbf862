import type { KnownPage } from './browser/crawl.ts';
import { fetchFeed, MOST_PROBES } from './browser/fetchFeed.ts';
import { readSitemap } from './feeds/sitemap.ts';
import type { Site } from './siteIndex.ts';

/**
 * The pages that a site's map lists: those of the map, or of the maps that it names, as far as requests go.
 *
 * @throws Error where there is no map
 */
export async function readSitemaps(site: Site, from: string): Promise<readonly KnownPage[]> {
  const listed: KnownPage[] = [];
  const maps = [from];
  for (let url = maps.shift(); url !== undefined && site.probes < MOST_PROBES; url = maps.shift()) {
    const { text } = await fetchFeed({ source: 'sitemap', root: site.root, url }, () => (site.probes += 1));
    const { pages, sitemaps } = readSitemap(text, site.root);
    listed.push(...pages.map(({ url: page }) => ({ url: page })));
    maps.push(...sitemaps);
  }
  if (!listed.length) throw new Error(`expected addresses of pages at ${from}, received none`);
  return listed;
}
