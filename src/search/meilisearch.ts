import type { MeilisearchSearch } from '../core/searchSettings.ts';
import { askJson } from './askJson.ts';
import { createRemoteProvider, type RemoteContext } from './createRemoteProvider.ts';
import { fieldAt } from './fieldAt.ts';
import { hitsIn } from './hitsIn.ts';
import { MARK_END, MARK_START } from './markedText.ts';
import type { SearchProvider } from './provider.ts';
import { allNames, fieldNames, HITS_PER_PAGE, readRecord } from './readRecord.ts';

/** Words of a snippet. */
const SNIPPET_WORDS = 25;

/**
 * Searches an index of Meilisearch: of its docs scraper, or any whose documents have a title and an address.
 *
 * @example
 * createMeilisearchProvider({ provider: 'meilisearch', url: 'https://search.example', apiKey: '…', index: 'docs' }, { base: location.href })
 */
export function createMeilisearchProvider(
  settings: MeilisearchSearch,
  context: RemoteContext,
): SearchProvider {
  const { url, apiKey, index, fields, filters = {}, timeout } = settings;
  return createRemoteProvider(async (query, pages, signal) => {
    const answer = await askJson({
      url: `${url.replace(/\/$/, '')}/indexes/${encodeURIComponent(index)}/search`,
      headers: apiKey === undefined ? {} : { Authorization: `Bearer ${apiKey}` },
      body: {
        q: query,
        limit: pages * HITS_PER_PAGE,
        attributesToRetrieve: allNames(fields),
        attributesToHighlight: ['*'],
        attributesToCrop: fieldNames(fields).text,
        cropLength: SNIPPET_WORDS,
        highlightPreTag: MARK_START,
        highlightPostTag: MARK_END,
        // Of one field any value is right, of all fields one: lists within a list.
        filter: Object.entries(filters).map(([name, values]) =>
          [values].flat().map((value) => `${name} = ${JSON.stringify(value)}`),
        ),
      },
      ...{ timeout, signal, query },
      settings: { url: 'url', index: 'index', key: 'apiKey' },
    });
    return hitsIn(answer, 'hits', 'url').flatMap((hit) => {
      const read = readRecord(hit, fieldAt(hit, '_formatted'), fields);
      return read ? [read] : [];
    });
  }, context);
}
