import type { TypesenseSearch } from '../core/searchSettings.ts';
import { askJson } from './askJson.ts';
import { createRemoteProvider, type RemoteContext } from './createRemoteProvider.ts';
import { fieldAt } from './fieldAt.ts';
import { hitsIn } from './hitsIn.ts';
import { MARK_END, MARK_START } from './markedText.ts';
import type { SearchProvider } from './provider.ts';
import { allNames, HITS_PER_PAGE, readRecord } from './readRecord.ts';
import { textAt } from './textAt.ts';

/** Words around what was found. */
const AROUND = 12;
/** What the DocSearch scraper of Typesense writes. */
const SCRAPED = [
  'hierarchy.lvl0',
  'hierarchy.lvl1',
  'hierarchy.lvl2',
  'hierarchy.lvl3',
  'hierarchy.lvl4',
  'content',
];

/**
 * Searches a collection of Typesense: of its DocSearch scraper, or any whose documents have a title and an address.
 *
 * @example
 * createTypesenseProvider({ provider: 'typesense', url: 'https://search.example', apiKey: '…', index: 'docs' }, { base: location.href })
 */
export function createTypesenseProvider(settings: TypesenseSearch, context: RemoteContext): SearchProvider {
  const { url, apiKey, index, fields, filters = {}, queryBy, timeout } = settings;
  const filterBy = Object.entries(filters).map(
    ([name, values]) =>
      `${name}:=[${[values]
        .flat()
        .map((value) => `\`${value.replaceAll('`', '')}\``)
        .join(',')}]`,
  );
  return createRemoteProvider(async (query, pages, signal) => {
    const parameters = new URLSearchParams({
      q: query,
      query_by: queryBy ?? SCRAPED.join(),
      include_fields: allNames(fields).join(),
      per_page: String(queryBy === undefined ? pages : pages * HITS_PER_PAGE),
      highlight_start_tag: MARK_START,
      highlight_end_tag: MARK_END,
      highlight_affix_num_tokens: String(AROUND),
      ...(queryBy === undefined && { group_by: 'url_without_anchor', group_limit: String(HITS_PER_PAGE) }),
      ...(filterBy.length > 0 && { filter_by: filterBy.join(' && ') }),
    });
    const answer = await askJson({
      url: `${url.replace(/\/$/, '')}/collections/${encodeURIComponent(index)}/documents/search?${String(parameters)}`,
      headers: { 'X-TYPESENSE-API-KEY': apiKey },
      ...{ timeout, signal, query },
      settings: { url: 'url', index: 'index', key: 'apiKey' },
    });
    const hits =
      queryBy === undefined
        ? hitsIn(answer, 'grouped_hits', 'url').flatMap((group) => hitsIn(group, 'hits', 'url'))
        : hitsIn(answer, 'hits', 'url');
    return hits.flatMap((hit) => {
      const read = readRecord(fieldAt(hit, 'document'), markedIn(hit), fields);
      return read ? [read] : [];
    });
  }, context);
}

/** What was found, by field: `[{ field, snippet }]`. */
function markedIn(hit: unknown): Readonly<Record<string, string>> {
  const highlights = fieldAt(hit, 'highlights');
  if (!Array.isArray(highlights)) return {};
  return Object.fromEntries(
    highlights.map((one: unknown) => [
      textAt(one, ['field']) ?? '',
      textAt(one, ['value', 'snippet', 'snippets']) ?? '',
    ]),
  );
}
