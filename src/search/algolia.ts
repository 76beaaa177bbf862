import type { AlgoliaSearch } from '../core/searchSettings.ts';
import { askJson } from './askJson.ts';
import { createRemoteProvider, type RemoteContext } from './createRemoteProvider.ts';
import { fieldAt } from './fieldAt.ts';
import { hitsIn } from './hitsIn.ts';
import { MARK_END, MARK_START } from './markedText.ts';
import type { SearchProvider } from './provider.ts';
import { serviceUrl } from './serviceUrl.ts';
import { allNames, fieldNames, HITS_PER_PAGE, readRecord } from './readRecord.ts';

/** Words of a snippet. */
const SNIPPET_WORDS = 25;

/**
 * Searches an index of Algolia: of DocSearch, or any whose records have a title and an address.
 *
 * @example
 * createAlgoliaProvider({ provider: 'algolia', appId: 'R2IYF7ETH7', apiKey: '…', index: 'docs' }, { base: location.href })
 */
export function createAlgoliaProvider(settings: AlgoliaSearch, context: RemoteContext): SearchProvider {
  const { appId, apiKey, index, fields, filters = {}, timeout } = settings;
  return createRemoteProvider(async (query, pages, signal) => {
    const answer = await askJson({
      url: `${serviceUrl(settings, context.base).replace(/\/$/, '')}/1/indexes/${encodeURIComponent(index)}/query`,
      headers: { 'X-Algolia-Application-Id': appId, 'X-Algolia-API-Key': apiKey },
      body: {
        query,
        hitsPerPage: pages * HITS_PER_PAGE,
        attributesToRetrieve: ['hierarchy', ...allNames(fields)],
        attributesToSnippet: fieldNames(fields).text.map((name) => `${name}:${String(SNIPPET_WORDS)}`),
        highlightPreTag: MARK_START,
        highlightPostTag: MARK_END,
        // Of one field any value is right, of all fields one: lists within a list.
        facetFilters: Object.entries(filters).map(([name, values]) =>
          [values].flat().map((value) => `${name}:${value}`),
        ),
      },
      ...{ timeout, signal, query },
      settings: { url: settings.url === undefined ? 'appId' : 'url', index: 'index', key: 'apiKey' },
    });
    return hitsIn(answer, 'hits', 'url').flatMap((hit) => {
      const marked = {
        ...valuesIn(fieldAt(hit, '_highlightResult')),
        ...valuesIn(fieldAt(hit, '_snippetResult')),
      };
      const read = readRecord(hit, marked, fields);
      return read ? [read] : [];
    });
  }, context);
}

/** `{ hierarchy: { lvl1: { value } } }` as texts by their path. */
function valuesIn(result: unknown, path = ''): Record<string, string> {
  const value = fieldAt(result, 'value');
  if (typeof value === 'string') return { [path]: value };
  if (typeof result !== 'object' || result === null) return {};
  return Object.assign(
    {},
    ...Object.entries(result).map(([key, part]) => valuesIn(part, path ? `${path}.${key}` : key)),
  ) as Record<string, string>;
}
