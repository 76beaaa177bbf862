import type { Result } from '../core/article.ts';
import type { SearchOptions, SearchProvider } from './provider.ts';
import type { RemoteHit } from './remoteHit.ts';
import { toResults } from './toResults.ts';
import { pageKey, webUrl } from './urls.ts';

/** What all services need to know of the page. */
export interface RemoteContext {
  /** The page's address: what addresses in answers are relative to. */
  readonly base: string;
  /** The language of the page, BCP 47. */
  readonly lang?: string | undefined;
}

/** Asks a service. @param pages how many pages are wanted */
export type AskService = (
  query: string,
  pages: number,
  signal: AbortSignal | undefined,
) => Promise<readonly RemoteHit[]>;

/**
 * Makes a provider of what asks a service: hits become results, one for each page, and pages like another are those that its
 * title finds.
 */
export function createRemoteProvider(ask: AskService, { base, lang = '' }: RemoteContext): SearchProvider {
  const find = async (query: string, limit: number, signal?: AbortSignal): Promise<readonly Result[]> => {
    signal?.throwIfAborted();
    if (query.trim() === '') return [];
    const hits = await ask(query.trim(), limit, signal);
    signal?.throwIfAborted();
    return toResults(hits, { query, limit, base, lang });
  };
  return {
    search: (query, { limit, signal }: SearchOptions) => find(query, limit, signal),
    async suggest({ url, title }, { limit, signal }) {
      const page = webUrl(url, base);
      const found = await find(title, limit + 1, signal);
      // Nobody has typed the title's words: nothing is marked, and an article begins at its beginning.
      return found
        .filter((one) => !page || pageKey(new URL(one.url)) !== pageKey(page))
        .slice(0, limit)
        .map(({ id, url, title, section, snippet, score, coverage }) => ({
          ...{ id, url, title, snippet, score, coverage },
          ...(section && { section }),
          marks: { title: [], snippet: [] },
        }));
    },
  };
}
