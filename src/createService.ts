import type { PageRules } from './browser/pagePolicy.ts';
import type { SearchSettings } from './core/searchSettings.ts';
import type { RemoteContext } from './search/createRemoteProvider.ts';
import type { SearchProvider } from './search/provider.ts';
import { searchFault } from './search/searchFault.ts';
import { serviceUrl } from './search/serviceUrl.ts';

export interface ServiceContext extends RemoteContext {
  /** What the page's policy allows. Asked before anything is tried, as a try that is blocked is reported to the site's owners. */
  readonly rules: () => Promise<PageRules>;
}

/** Brings in what asks a service: each is a chunk of its own. @throws SearchFault where the page's policy forbids it */
export async function createService(
  settings: SearchSettings,
  { rules, ...context }: ServiceContext,
): Promise<SearchProvider> {
  const url = serviceUrl(settings, context.base);
  const [{ allowsConnect, allowsWasm }, make] = await Promise.all([rules(), makerOf(settings, url, context)]);
  if (!allowsConnect(url))
    throw searchFault(
      'url',
      'a page whose policy allows requests there',
      `connect-src without ${new URL(url).origin}`,
      'Add it to connect-src.',
    );
  if (settings.provider === 'pagefind' && !allowsWasm(url))
    throw searchFault(
      'provider',
      'a page whose policy allows WebAssembly and the script',
      `script-src without 'wasm-unsafe-eval' or ${new URL(url).origin}`,
      'Add them to script-src, as Pagefind says.',
    );
  return make();
}

async function makerOf(
  settings: SearchSettings,
  url: string,
  context: RemoteContext,
): Promise<() => SearchProvider> {
  switch (settings.provider) {
    case 'pagefind': {
      const { createPagefindProvider } = await import('./search/pagefind.ts');
      return () => createPagefindProvider({ ...settings, url, lang: context.lang });
    }
    case 'algolia': {
      const { createAlgoliaProvider } = await import('./search/algolia.ts');
      return () => createAlgoliaProvider(settings, context);
    }
    case 'meilisearch': {
      const { createMeilisearchProvider } = await import('./search/meilisearch.ts');
      return () => createMeilisearchProvider({ ...settings, url }, context);
    }
    case 'typesense': {
      const { createTypesenseProvider } = await import('./search/typesense.ts');
      return () => createTypesenseProvider({ ...settings, url }, context);
    }
    case 'elasticsearch': {
      const { createElasticsearchProvider } = await import('./search/elasticsearch.ts');
      return () => createElasticsearchProvider({ ...settings, url }, context);
    }
    case 'json': {
      const { createJsonProvider } = await import('./search/jsonEndpoint.ts');
      return () => createJsonProvider(settings, context);
    }
  }
}
