import type { SearchSettings } from '../core/searchSettings.ts';

/** Where Pagefind puts its files, unless it is told otherwise. */
const PAGEFIND = '/pagefind/pagefind.js';

/**
 * The absolute address of a service.
 *
 * @param base the page's address
 * @example serviceUrl({ provider: 'pagefind' }, 'https://docs.example/a/') // 'https://docs.example/pagefind/pagefind.js'
 */
export function serviceUrl(settings: SearchSettings, base: string): string {
  const { provider, url } = settings;
  if (url !== undefined) return new URL(url, base).href;
  return provider === 'algolia' ? `https://${settings.appId}-dsn.algolia.net/` : new URL(PAGEFIND, base).href;
}
