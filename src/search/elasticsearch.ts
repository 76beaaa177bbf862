import type { ElasticsearchSearch } from '../core/searchSettings.ts';
import { askJson } from './askJson.ts';
import { createRemoteProvider, type RemoteContext } from './createRemoteProvider.ts';
import { fieldAt } from './fieldAt.ts';
import { hitsIn } from './hitsIn.ts';
import { MARK_END, MARK_START } from './markedText.ts';
import type { SearchProvider } from './provider.ts';
import { allNames, fieldNames, HITS_PER_PAGE, readRecord } from './readRecord.ts';

/** UTF-16 code units of a snippet. */
const SNIPPET_SIZE = 150;

/**
 * Searches an index of Elasticsearch or OpenSearch whose documents have a title and an address.
 *
 * @example
 * createElasticsearchProvider({ provider: 'elasticsearch', url: 'https://search.example', index: 'docs' }, { base: location.href })
 */
export function createElasticsearchProvider(
  settings: ElasticsearchSearch,
  context: RemoteContext,
): SearchProvider {
  const { url, apiKey, index, fields, filters = {}, timeout } = settings;
  const { title, heading, section, text } = fieldNames(fields);
  const long = new Set(text);
  return createRemoteProvider(async (query, pages, signal) => {
    const answer = await askJson({
      url: `${url.replace(/\/$/, '')}/${encodeURIComponent(index)}/_search`,
      headers: apiKey === undefined ? {} : { Authorization: `ApiKey ${apiKey}` },
      body: {
        size: pages * HITS_PER_PAGE,
        // A body may be long: what is shown of it comes as a snippet.
        _source: allNames(fields).filter(
          (name) => !long.has(name) || name === 'description' || name === 'summary',
        ),
        query: {
          bool: {
            must: {
              multi_match: {
                query,
                fields: [
                  ...title.map((name) => `${name}^3`),
                  ...heading.map((name) => `${name}^2`),
                  ...[...section, ...text],
                ],
                fuzziness: 'AUTO',
                // Fields of dates and numbers are no reason to fail.
                lenient: true,
              },
            },
            filter: Object.entries(filters).map(([name, values]) => ({ terms: { [name]: [values].flat() } })),
          },
        },
        highlight: {
          pre_tags: [MARK_START],
          post_tags: [MARK_END],
          fields: {
            ...Object.fromEntries(title.map((name) => [name, { number_of_fragments: 0 }])),
            ...Object.fromEntries(
              text.map((name) => [name, { fragment_size: SNIPPET_SIZE, number_of_fragments: 3 }]),
            ),
          },
        },
      },
      ...{ timeout, signal, query },
      settings: { url: 'url', index: 'index', key: 'apiKey' },
    });
    return hitsIn(answer, 'hits.hits', 'url').flatMap((hit) => {
      const marked = fieldAt(hit, 'highlight');
      const read = readRecord(fieldAt(hit, '_source'), marked, fields);
      const score = fieldAt(hit, '_score');
      const fragments = text
        .flatMap((name) => [fieldAt(marked, name)].flat())
        .filter((one) => typeof one === 'string');
      return read ? [{ ...read, seen: fragments, score: typeof score === 'number' ? score : undefined }] : [];
    });
  }, context);
}
