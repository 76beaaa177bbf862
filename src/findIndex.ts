import { allowsFetch } from './browser/pagePolicy.ts';
import { fetchFeed, MOST_PROBES } from './browser/fetchFeed.ts';
import type { FeedPlace } from './browser/findFeeds.ts';
import { runInSlices } from './browser/runInSlices.ts';
import type { Article } from './core/article.ts';
import type { AboutSearch } from './core/aboutSearch.ts';
import { feedReaders, type ReadName } from './feedReaders.ts';
import { makeIndex, searchMade } from './madeIndex.ts';
import type { SearchProvider } from './search/provider.ts';
import type { Site } from './siteIndex.ts';

/** What was found, as told. */
export type FoundIndex = Omit<AboutSearch, 'probes' | 'problems'>;

/** Finds what can be searched on this site, and makes the index of it. Says what was tried in vain. */
export async function findIndex(site: Site): Promise<SearchProvider> {
  for (const place of site.places) {
    if (site.probes >= MOST_PROBES) break;
    try {
      const found = await tryPlace(site, place);
      if (found) return found;
    } catch (error) {
      site.problems.push(`${place.source}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return import('./searchPages.ts').then((room) => room.searchPages(site, []));
}

async function tryPlace(site: Site, place: FeedPlace): Promise<SearchProvider | undefined> {
  const { source, root, url } = place;
  if (!allowsFetch(url)) throw new Error(`the page's policy does not allow to fetch ${url}`);
  if (source === 'pagefind') return (await import('./foundPagefind.ts')).foundPagefind(site, url);
  if (source === 'sitemap') {
    if (site.app.settings().crawl === 'off') return undefined;
    const listed = await (await import('./readSitemaps.ts')).readSitemaps(site, url);
    return (await import('./searchPages.ts')).searchPages(site, listed, url);
  }
  const { articles, ...feed } = await readPlace(site, { ...place, source });
  const texts = feed.hasText
    ? new Map<string, Article | undefined>()
    : new Map((await site.store.pages(root))?.read);
  const bytes = await makeIndex(site.app, withTexts(articles, texts));
  const kept = { ...feed, source, root, bytes, articles: articles.length, texts: texts.size, from: url };
  void site.store.keepIndex({ ...kept, at: site.app.env.now() });
  site.tell({ source, url: feed.url, articles: articles.length, cached: false });
  if (!feed.hasText) site.note();
  return searchMade(site.app, bytes, root);
}

/**
 * Reads the feed of a place.
 *
 * @throws Error where it does not come, is something else, or holds no article
 */
async function readPlace(site: Site, place: FeedPlace & { readonly source: ReadName }) {
  const [{ text, url, validator }, read] = await Promise.all([
    fetchFeed(place, () => {
      if (++site.probes > MOST_PROBES + 1) throw new Error('its index lies too deep');
    }),
    feedReaders[place.source](site.about),
  ]);
  const { articles, hasText, skipped } = await runInSlices(read(text, place.root));
  for (const [reason, places] of skipped)
    site.problems.push(`${place.source}: ${String(places.length)} left out: ${reason}`);
  if (!articles.length) throw new Error(`expected articles at ${url}, received none`);
  return { articles, hasText, url, validator };
}

/** Articles whose words or titles are known, with the texts of the pages that were read here. */
const withTexts = (articles: readonly Article[], texts: ReadonlyMap<string, Article | undefined>) =>
  articles.map((article): Article => {
    const read = texts.get(article.url);
    const section = article.section ?? read?.section;
    return read ? { ...article, body: read.body, ...(section && { section }) } : article;
  });
