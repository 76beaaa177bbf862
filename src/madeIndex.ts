import type { App } from './app.ts';
import { pause } from './browser/pause.ts';
import { runInSlices } from './browser/runInSlices.ts';
import type { Article } from './core/article.ts';
import { buildInSteps } from './search/buildInSteps.ts';
import { loadInSteps } from './search/loadIndex.ts';
import { createLocalProvider } from './search/local.ts';
import type { SearchProvider } from './search/provider.ts';

/**
 * Makes an index of articles in slices that nobody feels. Nobody downloads it, so it may be large. Feeds seldom say their
 * language, and the page does.
 */
export function makeIndex(app: App, articles: readonly Article[]): Promise<Uint8Array> {
  const { language } = app.page.facts();
  return runInSlices(buildInSteps(articles, { compact: false, ...(language && { lang: language }) }));
}

/**
 * Searches an index that was made here.
 *
 * @param base the site's root, for the same rules as with an index file: addresses elsewhere are written out
 * @throws Error where the bytes are no index of this version
 */
export async function searchMade(app: App, bytes: Uint8Array, base: string): Promise<SearchProvider> {
  const index = await runInSlices(loadInSteps(bytes));
  return createLocalProvider({
    load: () => Promise.resolve(index),
    loadMore: () => Promise.resolve(index),
    base,
    pause,
    relate: () => import('./suggestions.ts').then((room) => room.relateHere(app)),
  });
}
