import type { JsonSearch } from '../core/searchSettings.ts';
import { askJson } from './askJson.ts';
import { createRemoteProvider, type RemoteContext } from './createRemoteProvider.ts';
import { fieldAt } from './fieldAt.ts';
import { hitsIn } from './hitsIn.ts';
import { markWords } from './markWords.ts';
import type { SearchProvider } from './provider.ts';
import { textAt } from './textAt.ts';

/**
 * Searches by an endpoint of the site's own. It is asked `GET url?q=…&limit=…`, or the address with `{query}` and `{limit}`
 * filled in, or by POST `{ "query", "limit", "filters" }`. It answers, best first and in plain text:
 *
 * ```json
 * { "results": [{ "url": "/refunds.html", "title": "Refunds", "snippet": "…", "section": "Billing",
 *   "heading": "By bank", "anchor": "bank", "score": 7.2, "coverage": 1 }] }
 * ```
 *
 * All but `url` and `title` may be left out; a `url` is relative to the page. `coverage` is the share of the query's words
 * that the page has, 0 to 1; it is reckoned from the texts where it is missing.
 *
 * @example
 * createJsonProvider({ provider: 'json', url: '/api/search' }, { base: location.href })
 */
export function createJsonProvider(settings: JsonSearch, context: RemoteContext): SearchProvider {
  const { method, apiKey, filters = {}, timeout } = settings;
  return createRemoteProvider(async (query, pages, signal) => {
    const answer = await askJson({
      url: addressOf(settings, context.base, query, pages),
      headers: apiKey === undefined ? {} : { Authorization: `Bearer ${apiKey}` },
      ...(method === 'POST' && { body: { query, limit: pages, filters } }),
      ...{ timeout, signal, query },
      settings: { url: 'url', index: 'url', key: 'apiKey' },
    });
    const mark = markWords(query, context.lang ?? '');
    return hitsIn(answer, 'results', 'url').flatMap((one) => {
      const address = textAt(one, ['url']);
      if (address === undefined) return [];
      const coverage = numberAt(one, 'coverage');
      return {
        url: address,
        title: mark(textAt(one, ['title']) ?? ''),
        section: textAt(one, ['section']),
        heading: textAt(one, ['heading']),
        anchor: textAt(one, ['anchor']),
        snippet: mark(textAt(one, ['snippet']) ?? ''),
        score: numberAt(one, 'score'),
        coverage: coverage === undefined ? undefined : Math.min(1, Math.max(0, coverage)),
      };
    });
  }, context);
}

/** The address, filled in where it says what stands where. */
function addressOf(
  { url, method, filters = {} }: JsonSearch,
  base: string,
  query: string,
  limit: number,
): string {
  // Before it is made absolute, which escapes braces.
  const filled = url
    .replaceAll('{query}', () => encodeURIComponent(query))
    .replaceAll('{limit}', String(limit));
  const address = new URL(filled, base);
  if (method === 'POST' || filled !== url) return address.href;
  for (const [name, values] of Object.entries({ q: query, limit: String(limit), ...filters }))
    for (const value of [values].flat()) address.searchParams.append(name, value);
  return address.href;
}

function numberAt(record: unknown, name: string): number | undefined {
  const value = fieldAt(record, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
