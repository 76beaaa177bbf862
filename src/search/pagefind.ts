import type { PagefindSearch, SearchFilters } from '../core/searchSettings.ts';
import { askJson } from './askJson.ts';
import { createRemoteProvider } from './createRemoteProvider.ts';
import { pagefindResults, type PagefindSearcher } from './pagefindResults.ts';
import { readPagefindHit } from './readPagefindHit.ts';
import { markWords } from './markWords.ts';
import type { SearchProvider } from './provider.ts';
import { searchFault } from './searchFault.ts';
import { within } from './within.ts';

/** How long Pagefind's own files may take, and how long an answer, in ms. */
const LOAD_MS = 15_000;
const TIMEOUT_MS = 3000;

export interface PagefindOptions extends Omit<PagefindSearch, 'provider' | 'url'> {
  /** Absolute address of `pagefind.js`. */
  readonly url: string;
  /** The language of the page, BCP 47. */
  readonly lang?: string | undefined;
  /** Whether the page itself shows that Pagefind is there. Else its entry is asked for first. */
  readonly isKnown?: boolean;
  /** Brings in the module: the browser's own `import()`, unless a test replaces it. */
  readonly load?: (url: string) => Promise<unknown>;
}

/** What is used of `pagefind.js`. */
interface PagefindModule extends PagefindSearcher {
  options?(options: object): Promise<void>;
  /** From 1.5 on. */
  createInstance?(options: object): PagefindSearcher;
}

/**
 * Searches the index that Pagefind has made of a site, by Pagefind's own code, in the browser. It is loaded with the first
 * search, and once; a load that failed rejects, and the next search tries again. Whoever makes one has seen to it that the
 * page's policy allows WebAssembly.
 *
 * @example
 * const docs = createPagefindProvider({ url: 'https://docs.example/pagefind/pagefind.js' });
 * await docs.search('refund', { limit: 5 });
 */
export function createPagefindProvider(options: PagefindOptions): SearchProvider {
  const { url, lang, timeout = TIMEOUT_MS, filters } = options;
  let loading: Promise<PagefindSearcher> | undefined;
  const load = () =>
    (loading ??= loadSearcher(options).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
  const late = (ms: number) => () =>
    searchFault('timeout', `an answer of Pagefind within ${String(ms)} ms`, 'none', 'Give it more time.');
  return createRemoteProvider(
    async (query, pages, signal) => {
      const searcher = await within(LOAD_MS, signal, late(LOAD_MS), load);
      return within(timeout, signal, late(timeout), async (inner) => {
        const found = await pagefindResults(searcher, query, filters ? { filters: anyOf(filters) } : {});
        if (inner.aborted) return [];
        const mark = markWords(query, lang ?? '');
        const wanted = found.slice(0, pages);
        // One part that cannot be read must not cost the others.
        const parts = await Promise.allSettled(wanted.map((one) => readPagefindHit(one, mark)));
        const hits = parts.flatMap((part) => (part.status === 'fulfilled' && part.value ? [part.value] : []));
        if (hits.length > 0 || wanted.length === 0) return hits;
        throw searchFault('url', `an index beside ${url}`, 'none that can be read', 'Run Pagefind again.');
      });
    },
    { base: url, lang },
  );
}

/**
 * Loads Pagefind. An instance of our own leaves the settings of the site's own search alone, and searches without a worker,
 * whose address Trusted Types would refuse.
 */
async function loadSearcher(options: PagefindOptions): Promise<PagefindSearcher> {
  const { url, baseUrl, isKnown, load = importModule } = options;
  const wrong = (received: string) =>
    searchFault('url', `Pagefind at ${url}`, received, 'Write it like /pagefind/pagefind.js.');
  // Pagefind itself would only say in the console that this is missing.
  if (!isKnown && !(await askEntry(url))?.languages) throw wrong('an index of another kind');
  const module = (await load(url).catch(() => {
    throw wrong('nothing that could be loaded');
  })) as PagefindModule;
  if (typeof module.search !== 'function') throw wrong('a script of another kind');
  const own = baseUrl === undefined ? {} : { baseUrl };
  if (module.createInstance) return module.createInstance({ noWorker: true, ...own });
  if (baseUrl !== undefined) await module.options?.(own);
  return module;
}

const askEntry = async (url: string) =>
  (await askJson({
    url: new URL('pagefind-entry.json', url).href,
    query: '',
    timeout: LOAD_MS,
    settings: { url: 'url', index: 'url', key: 'url' },
  })) as { readonly languages?: unknown } | null;

/** Of a field with several values any is right; Pagefind by itself wants all. */
const anyOf = (filters: SearchFilters) =>
  Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: [values].flat() }]));

/** The comment keeps bundlers from looking for the file at build time. */
const importModule = (url: string): Promise<unknown> =>
  import(/* @vite-ignore */ /* webpackIgnore: true */ url);
