import { articleOf, idOf } from './browser/articleOf.ts';
import { crawl } from './browser/crawl.ts';
import { linksIn, type KnownPage } from './browser/linksIn.ts';
import { withoutHash } from './browser/withoutHash.ts';
import { runInSlices } from './browser/runInSlices.ts';
import type { Article } from './core/article.ts';
import { makeIndex, searchMade } from './madeIndex.ts';
import type { SearchProvider } from './search/provider.ts';
import type { Site } from './siteIndex.ts';

/** At most so many pages are read where the site says nothing else. */
const MOST_PAGES = 300;
/** The index is made anew when so many pages have been read since, and then at each doubling. */
const FIRST_PAGES = 10;

/**
 * Searches a site without an index by its pages: at once by the titles that links give, better as pages are read one by one
 * in idle time. What was read is kept, and the next page goes on from there.
 *
 * @param listed what the site's map lists
 * @param from the map's address; without one, the site's root
 */
export async function searchPages(
  site: Site,
  listed: readonly KnownPage[],
  from = site.root,
): Promise<SearchProvider> {
  const { app, store, root, signal } = site;
  const { crawl: wanted = MOST_PAGES } = app.settings();
  if (wanted === 'off') {
    site.tell({ source: 'titles', url: location.href, cached: false });
    return (await import('./pageTitles.ts')).createPageTitles();
  }
  const kept = await store.pages(root);
  const here = withoutHash(location.href);
  const all = [
    ...(kept?.pages ?? []),
    ...listed,
    ...(await runInSlices(linksIn(document, location.href, root))),
  ];
  const pages = new Map<string, KnownPage>();
  for (const page of all) if (!pages.get(page.url)?.title) pages.set(page.url, page);
  const read = new Map(kept?.read);
  if (here.startsWith(root)) read.set(here, await runInSlices(articleOf(document, here, root)));

  const source = listed.length ? 'sitemap' : 'pages';
  const make = async (isPartial: boolean): Promise<SearchProvider> => {
    const articles = articlesOf(pages, read, root);
    const bytes = await makeIndex(articles);
    const texts = [...read.values()].filter(Boolean).length;
    void store.keepIndex({
      ...{ source, root, bytes, from, url: from },
      at: app.env.now(),
      articles: articles.length,
      validator: '',
      hasText: true,
      texts,
      isPartial,
    });
    site.tell({ source, url: from, articles: articles.length, read: texts, isPartial, cached: false });
    return searchMade(app, bytes, root);
  };
  const keep = (isWhole: boolean) =>
    void store.keepPages(root, {
      at: kept?.at ?? app.env.now(),
      pages: [...pages.values()],
      read: [...read],
      isWhole,
    });

  const readOn = async () => {
    let next = Math.max(FIRST_PAGES, 2 * read.size);
    let making = Promise.resolve();
    const renew = async (isPartial: boolean) => {
      site.use(await make(isPartial));
    };
    const onPage = () => {
      if (read.size < next) return;
      next = 2 * read.size;
      keep(false);
      making = making.then(() => renew(true));
    };
    const isAll = await crawl({ root, near: here, most: wanted, pages, read, onPage, signal });
    keep(isAll);
    await making;
    if (!signal.aborted) await renew(!isAll);
  };
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  const saves = connection?.saveData === true;
  const isWhole = kept?.isWhole ?? false;
  const first = await make(!isWhole && !saves);
  // A search that knows less is still a search.
  if (!isWhole && !saves) readOn().catch(() => undefined);
  return first;
}

/** The articles that were read, then pages that are known by their title only. */
function articlesOf(
  pages: ReadonlyMap<string, KnownPage>,
  read: ReadonlyMap<string, Article | undefined>,
  root: string,
): Article[] {
  const titled = [...pages.values()].flatMap(({ url, title }) =>
    title && !read.has(url) ? [{ id: idOf(url, root), url, title, headings: [], body: '' }] : [],
  );
  return [...[...read.values()].filter((article) => article !== undefined), ...titled];
}
