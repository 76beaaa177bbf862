import { addPage } from './browser/addPage.ts';
import { articleOf, idOf } from './browser/articleOf.ts';
import { crawl } from './browser/crawl.ts';
import { linksIn, type KnownPage } from './browser/linksIn.ts';
import { withoutHash } from './browser/withoutHash.ts';
import { runInSlices } from './browser/runInSlices.ts';
import type { Article } from './core/article.ts';
import { makeIndex, searchMade } from './madeIndex.ts';
import type { SearchProvider } from './search/provider.ts';
import type { KeptIndex } from './browser/siteStore.ts';
import type { Site } from './siteIndex.ts';

/** At most so many pages are read where the site says nothing else. */
const MOST_PAGES = 1000;
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
  if (site.app.settings().crawl === 'off') {
    site.tell({ source: 'titles', url: location.href, isPartial: true, cached: false });
    return (await import('./pageTitles.ts')).createPageTitles();
  }
  const reading = await beginReading(site, listed, listed.length ? 'sitemap' : 'pages', from);
  const first = await reading.make();
  // A search that knows less is still a search.
  reading.goOn().catch(() => undefined);
  return first;
}

/** Goes on with the pages of a site where an earlier page of it has stopped. */
export async function readOn(site: Site, { source, url }: KeptIndex): Promise<void> {
  await (await beginReading(site, [], source, url)).goOn();
}

async function beginReading(
  site: Site,
  listed: readonly KnownPage[],
  source: KeptIndex['source'],
  from: string,
) {
  const { app, store, root, signal } = site;
  const { crawl: most = MOST_PAGES } = app.settings();
  const kept = await store.pages(root);
  const here = withoutHash(location.href);
  const linked = await runInSlices(linksIn(document, location.href, root));
  const pages = new Map<string, KnownPage>();
  for (const page of [...(kept?.pages ?? []), ...listed, ...linked]) addPage(pages, page);
  const read = new Map(kept?.read);
  if (here.startsWith(root)) read.set(here, await runInSlices(articleOf(document, here, root)));

  const make = async (): Promise<SearchProvider> => {
    const articles = articlesOf(pages, read, root);
    const bytes = await makeIndex(app, articles);
    const isPartial = [...pages.keys()].some((url) => !read.has(url));
    const found = { source, url: from, articles: articles.length, isPartial };
    const texts = [...read.values()].filter(Boolean).length;
    const made = { root, from, bytes, texts, at: app.env.now(), validator: '', hasText: true };
    void store.keepIndex({ ...found, ...made });
    site.tell({ ...found, read: texts, cached: false });
    return searchMade(app, bytes, root);
  };
  const keep = (isDone: boolean) =>
    store.keepPages(root, {
      at: kept?.at ?? app.env.now(),
      pages: [...pages.values()],
      read: [...read],
      isDone,
    });
  return {
    make,
    /** Reads on, and makes the index anew at each doubling and at the end. */
    async goOn() {
      if (kept?.isDone || savesData()) return;
      let next = Math.max(FIRST_PAGES, 2 * read.size);
      let making = Promise.resolve();
      const renew = async () => {
        await keep(false);
        site.use(await make());
      };
      const onPage = () => {
        if (read.size < next) return;
        next = 2 * read.size;
        making = making.then(renew);
      };
      const isDone = await crawl({
        ...{ root, near: here, pages, read, onPage, signal },
        most: Number(most),
      });
      await making;
      if (!signal.aborted) site.use(await make());
      await keep(isDone);
    },
  };
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

/** The reader pays for what is loaded, or waits for it (Network Information API, not in every browser). */
function savesData(): boolean {
  const { connection } = navigator as {
    connection?: { readonly saveData?: boolean; readonly type?: string; readonly effectiveType?: string };
  };
  const { saveData = false, type, effectiveType = '4g' } = connection ?? {};
  return saveData || type === 'cellular' || effectiveType !== '4g';
}
