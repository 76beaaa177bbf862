import type { App } from './app.ts';
import { aboutSite } from './browser/aboutSite.ts';
import { findFeeds } from './browser/findFeeds.ts';
import { createSiteStore, type KeptIndex } from './browser/siteStore.ts';
import { findIndex, type FoundIndex } from './findIndex.ts';
import { searchMade } from './madeIndex.ts';
import type { SearchProvider } from './search/provider.ts';
import { renewIndex } from './renewIndex.ts';

/** What the search of a site knows of it, and shares among its parts. */
export type Site = ReturnType<typeof lookAt>;

/**
 * Search on a site that configured no index: by the index that the site has for its own search, else by its pages. Nothing
 * is looked for before the first call; what was made is kept in the browser for the next page.
 *
 * ```
 * first call → kept in this browser? ── yes ─→ answer → look in idle time whether the site has changed
 *                    │ no
 *                    ▼
 *              the site's own index? ── yes ─→ read, make ours, keep → answer
 *                    │ no
 *                    ▼
 *              titles of what this page links to → answer, and read page by page in idle time
 * ```
 */
export function createSiteIndex(app: App): SearchProvider {
  let finding: Promise<SearchProvider> | undefined;
  const begin = async (): Promise<SearchProvider> => {
    const site = lookAt(app, (found) => {
      finding = Promise.resolve(found);
      app.told.more?.();
    });
    const kept = await site.store.index(site.root);
    if (kept && isOfThisSite(kept, site))
      try {
        const search = await searchMade(app, kept.bytes, kept.root);
        const { source, url, articles, isPartial = false } = kept;
        site.tell({ source, url, articles, isPartial, cached: true });
        if (!kept.hasText) site.note();
        renewIndex(site, kept);
        return search;
      } catch {
        // Of another version of the engine: made anew.
      }
    return findIndex(site);
  };
  const found = () =>
    (finding ??= begin().catch((error: unknown) => {
      finding = undefined;
      throw error;
    }));
  return {
    search: async (query, options) => (await found()).search(query, options),
    suggest: async (page, options) => (await found()).suggest(page, options),
    section: async (query, sections) => (await found()).section?.(query, sections),
  };
}

function lookAt(app: App, use: (found: SearchProvider) => void) {
  const about = aboutSite(document, location.href);
  const places = findFeeds(about);
  const store = createSiteStore(() => app.storage.keeping === 'full', app.env.now);
  const ended = new AbortController();
  let noting = false;
  app.page.follow((facts) => {
    if (facts) return;
    ended.abort();
    store.leave();
  });
  return {
    app,
    about,
    places,
    store,
    /** The root of the site as its index sees it, else as its pages do. */
    root: places[0]?.root ?? about.root,
    /** Aborted when Baton leaves the page. */
    signal: ended.signal,
    problems: [] as string[],
    probes: 0,
    /** From now on this is searched. */
    use,
    /** The texts of pages that are read make this index better. */
    note() {
      if (noting) return;
      noting = true;
      // Without its code the index stays as it is.
      import('./noteTexts.ts').then(
        (room) => room.noteTexts(this),
        () => undefined,
      );
    },
    /** For `Baton('info')`. */
    tell(found: FoundIndex) {
      app.told.search = { ...found, probes: this.probes, problems: this.problems };
    },
  };
}

/** Files with a hash in their name change with the site: what was made of others is old. */
const isOfThisSite = ({ source, from }: KeptIndex, { places }: Site): boolean =>
  source === 'pages' || places.some(({ url }) => url === from);
