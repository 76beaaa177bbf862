import type { Article } from '../core/article.ts';
import type { Feed } from '../feeds/feed.ts';
import { answerText } from './answerText.ts';
import { createGlob } from './glob.ts';
import { feedPlaces, type FeedPlace } from './feedPlaces.ts';
import type { LiveSite } from './openSite.ts';
import { runToEnd } from './runToEnd.ts';
import { sitemapPages } from './sitemapPages.ts';
import type { Source } from './source.ts';
import type { SourceName } from './sourceNames.ts';

/** A feed with less than half of the pages is not the site's. */
const TIMES = 2;

export interface LiveFeedOptions {
  readonly from: SourceName;
  readonly exclude: readonly string[];
  /** The address that the index has for one of the site. */
  readonly urlOf: (url: string) => string;
}

/** Reads a live site's own search index, the first that can be read and has texts; nothing where there is none. */
export async function readLiveFeed(site: LiveSite, options: LiveFeedOptions): Promise<Source | undefined> {
  const places = feedPlaces(site.home, site.start, site.root);
  for (const place of places) {
    if (options.from !== 'auto' && options.from !== place.kind.name) continue;
    const feed = await fetchFeed(site, place);
    if (!feed || feed.articles.length === 0) continue;
    if (options.from === 'auto' && (await isPart(feed, place, site))) continue;
    return sourceOf(feed, place, site, options);
  }
  return undefined;
}

/** Whether the sitemap knows far more pages than a feed that may be a part. */
async function isPart({ articles }: Feed, { kind }: FeedPlace, site: LiveSite): Promise<boolean> {
  const pages = kind.isLoose ? await sitemapPages(site) : undefined;
  return (pages?.length ?? 0) > TIMES * articles.length;
}

/** Nothing where there is none, or something else of its name. */
async function fetchFeed(
  { get, limits }: LiveSite,
  { kind, url, root }: FeedPlace,
): Promise<Feed | undefined> {
  const answer = await get(url, limits.feedBytes);
  const text = answer.ok ? answerText(answer) : undefined;
  if (text === undefined || (kind.begins && !kind.begins.test(text))) return undefined;
  try {
    return runToEnd(kind.read(text, root));
  } catch {
    return undefined;
  }
}

function sourceOf(
  feed: Feed,
  { kind, url, root }: FeedPlace,
  site: LiveSite,
  options: LiveFeedOptions,
): Source {
  const globs = options.exclude.map(createGlob);
  const isOut = ({ url: address }: Article): boolean => {
    const path = address.startsWith(root) ? address.slice(root.length) : address;
    return globs.some((matches) => matches(path));
  };
  const excluded = feed.articles.filter(isOut).map((article) => article.url);
  const skipped = new Map([
    ...feed.skipped,
    ...(excluded.length > 0 ? [['excluded', excluded] as const] : []),
  ]);
  const left = [...skipped.values()].reduce((sum, places) => sum + places.length, 0);
  const kept = feed.articles.filter((article) => !isOut(article));
  return {
    place: site.start.href,
    name: `${kind.title} at ${url}`,
    others: [],
    pages: kept.length + left,
    articles: kept.map((article) => ({ ...article, url: options.urlOf(article.url) })),
    skipped,
  };
}
