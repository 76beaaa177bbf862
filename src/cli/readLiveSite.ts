import { crawl } from './crawl.ts';
import { feedKinds } from './feedKinds.ts';
import type { LiveLimits } from './liveLimits.ts';
import { openSite, type LiveSite } from './openSite.ts';
import { readLiveFeed } from './readLiveFeed.ts';
import { samePage } from './samePage.ts';
import { sitemapPages } from './sitemapPages.ts';
import type { Source } from './source.ts';
import type { SourceName } from './sourceNames.ts';
import { SourceProblem } from './sourceProblem.ts';
import { withoutBoilerplate } from './withoutBoilerplate.ts';

export interface LiveOptions {
  readonly from: SourceName;
  readonly exclude: readonly string[];
  readonly base: URL | undefined;
  /** Of this package. */
  readonly version: string;
  readonly limits: LiveLimits;
}

type UrlOf = (url: string) => string;

/**
 * Reads a live site by its own search index where it has one with text: one request for all of it. Else its pages, by its
 * sitemap or by the links of its pages.
 *
 * @throws SourceProblem where there is no site that we may read, or not what was asked for
 */
export async function readLiveSite(url: URL, options: LiveOptions): Promise<Source> {
  const { from, exclude, base } = options;
  const site = await openSite(url, options.version, options.limits);
  const { href } = site.root;
  const urlOf: UrlOf = (address) =>
    base && address.startsWith(href) ? new URL(address.slice(href.length), base).href : address;
  if (from !== 'html' && from !== 'sitemap') {
    const feed = await readLiveFeed(site, { from, exclude, urlOf });
    if (feed) return feed;
    if (from !== 'auto') throw noFeed(from, site);
  }
  if (site.missing !== undefined && samePage(site.home, site.missing))
    throw new SourceProblem(
      site.start.href,
      'a page of its own at each address',
      'one page at all of them, also where there is none',
      'The site makes its pages in the browser: build it with pages (prerendering), or give a folder with its search index.',
    );
  return readPages(site, options, urlOf);
}

async function readPages(site: LiveSite, { from, exclude }: LiveOptions, urlOf: UrlOf): Promise<Source> {
  const listed = await sitemapPages(site);
  if (!listed && from === 'sitemap')
    throw new SourceProblem(
      site.root.href,
      'a sitemap',
      'none in robots.txt and none at sitemap.xml',
      'Leave --from out, and the links of the pages are followed.',
    );
  const first = listed ?? [site.start.href];
  const { pages, articles, skipped, urls } = await crawl(site, { first, follows: !listed, exclude });
  const facts = withoutBoilerplate(articles.map((article) => article.facts));
  return {
    place: site.start.href,
    name: listed
      ? `pages that the sitemap of ${site.root.href} names`
      : `pages that ${site.start.href} leads to`,
    others: [],
    pages,
    skipped,
    articles: facts.map((fact, i) => ({
      ...fact,
      url: urlOf(urls.get(articles[i]?.path ?? '') ?? site.start.href),
    })),
  };
}

function noFeed(from: SourceName, site: LiveSite): SourceProblem {
  const kind = feedKinds.find(({ name }) => name === from);
  return new SourceProblem(
    site.start.href,
    `the ${kind?.title ?? from}`,
    'none where the page shows it or where it usually is',
    'Leave --from out, and the pages of the site are read; or build it and give its folder.',
  );
}
