import { pageRules } from './browser/pagePolicy.ts';
import { pause } from './browser/pause.ts';
import { createPagefindProvider } from './search/pagefind.ts';
import type { SearchProvider } from './search/provider.ts';
import type { Site } from './siteIndex.ts';

/**
 * Searches with the Pagefind that the site has.
 *
 * @param url of its `pagefind.js`
 * @throws Error where it cannot be used, or the page's policy forbids what it needs
 */
export async function foundPagefind(site: Site, url: string): Promise<SearchProvider> {
  const { allowsWasm } = await pageRules();
  if (!allowsWasm(url)) throw new Error("the page's policy lacks 'wasm-unsafe-eval', or does not let it run");
  const { url: page, title, language } = site.app.page.facts();
  const provider = createPagefindProvider({ url, lang: language, isKnown: true });
  // Its script and its entry.
  site.probes += 2;
  // What the panel asks for anyway tells whether it works.
  await provider.suggest({ url: page, title }, { limit: 1 });
  site.tell({ source: 'pagefind', url, cached: false });
  // How much there is, when all is done: only for `Baton('info')`.
  countPages(url).then(
    (articles) => site.tell({ source: 'pagefind', url, articles, cached: false }),
    () => undefined,
  );
  return provider;
}

async function countPages(url: string): Promise<number> {
  await pause();
  const response = await fetch(new URL('pagefind-entry.json', url).href);
  const { languages } = (await response.json()) as { readonly languages?: object };
  const counts = Object.values(languages ?? {}) as { readonly page_count?: number }[];
  return counts.reduce((sum, { page_count = 0 }) => sum + page_count, 0);
}
