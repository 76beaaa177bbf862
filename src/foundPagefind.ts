import { allowsWasm } from './browser/pagePolicy.ts';
import { createPagefindProvider } from './search/pagefind.ts';
import type { SearchProvider } from './search/provider.ts';
import type { Site } from './siteIndex.ts';

/**
 * Searches with the Pagefind that the site has.
 *
 * @param url of its `pagefind.js`
 * @throws Error where it is not there, or the page's policy forbids what it needs
 */
export async function foundPagefind(site: Site, url: string): Promise<SearchProvider> {
  if (!(await allowsWasm())) throw new Error("the page's policy lacks 'wasm-unsafe-eval'");
  site.probes += 1;
  const response = await fetch(new URL('pagefind-entry.json', url).href);
  if (!response.ok) throw new Error(`${response.url} answered ${String(response.status)}`);
  const { languages } = (await response.json()) as { readonly languages?: unknown };
  const counts = Object.values(languages ?? {}).map((one) =>
    Number((one as { page_count?: unknown }).page_count),
  );
  const articles = counts.reduce((sum, count) => sum + (count || 0), 0);
  if (!articles) throw new Error(`expected pages in ${response.url}, received none`);
  site.tell({ source: 'pagefind', url, articles, cached: false });
  return createPagefindProvider({ url, lang: site.app.page.facts().language });
}
