import { crawl } from './crawl.ts';
import type { LiveLimits } from './liveLimits.ts';
import { openSite, type LiveSite } from './openSite.ts';
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

/**
 * Reads a live site by its own search index where it has one with text; else its pages, by its sitemap or by the links
 * of its pages.
 *
 * @throws SourceProblem where there is no site that we may read
 */
export async function readLiveSite(url: URL, options: LiveOptions): Promise<Source> {
  const site = await openSite(url, options.version, options.limits);
  if (site.missing !== undefined && site.missing === site.home)
    throw new SourceProblem(
      site.start.href,
      'pages of their own for each address',
      'one page for all of them, also for one that does not exist',
      'The site makes its pages in the browser: build it with pages (prerendering), or give a folder with its search index.',
    );
  return readPages(site, options);
}

async function readPages(site: LiveSite, { from, exclude, base }: LiveOptions): Promise<Source> {
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
  const urlOf = (path: string): string => {
    const url = urls.get(path) ?? site.start.href;
    return base ? new URL(url.slice(site.root.href.length), base).href : url;
  };
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
      url: urlOf(articles[i]?.path ?? ''),
    })),
  };
}
