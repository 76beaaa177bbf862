import { HttpResponse } from 'msw';
import { createAlgoliaProvider } from '../../../src/search/algolia.ts';
import { createElasticsearchProvider } from '../../../src/search/elasticsearch.ts';
import { createJsonProvider } from '../../../src/search/jsonEndpoint.ts';
import { createMeilisearchProvider } from '../../../src/search/meilisearch.ts';
import type { SearchProvider } from '../../../src/search/provider.ts';
import { createTypesenseProvider } from '../../../src/search/typesense.ts';

const context = { base: 'https://docs.example/help/start.html', lang: 'en' };
export const SEARCH = 'https://search.example';
const START = '\ue0f0\ue0f1';
const END = '\ue0f1\ue0f0';
/** A text with what services put around what they found. */
export const marked = (text: string) => text.replaceAll('[', START).replaceAll(']', END);

/** A page with what a service knows of it, in the words of no service. */
export interface Page {
  readonly url: unknown;
  readonly title: unknown;
  readonly text: unknown;
}

/** One search service as it answers, and our provider of it. */
export interface Service {
  readonly name: string;
  /** What requests go to, as msw matches them. */
  readonly address: string;
  readonly create: (timeout?: number) => SearchProvider;
  readonly answer: (pages: readonly Page[]) => Response;
  /** The option that is blamed for the address, and for the name of the index. */
  readonly where: string;
  readonly notFound: string;
  /** How it says that it refuses. */
  readonly refusal: (message: string) => object;
}

const given = { apiKey: 'search-only', index: 'docs' };
const plain = (text: unknown) => (typeof text === 'string' ? text.replace(/[[\]]/g, '') : text);
const shown = (text: unknown) => (typeof text === 'string' ? marked(text) : text);

export const services: readonly Service[] = [
  {
    name: 'Algolia',
    address: 'https://r2iyf7eth7-dsn.algolia.net/1/indexes/docs/query',
    create: (timeout) =>
      createAlgoliaProvider({ provider: 'algolia', appId: 'R2IYF7ETH7', ...given, timeout }, context),
    // https://www.algolia.com/doc/rest-api/search/search-single-index
    answer: (pages) =>
      HttpResponse.json({
        hits: pages.map(({ url, title, text }, i) => ({
          objectID: String(i),
          url,
          title: plain(title),
          content: plain(text),
          _highlightResult: { title: { value: shown(title), matchLevel: 'full', matchedWords: [] } },
          _snippetResult: { content: { value: shown(text), matchLevel: 'full' } },
        })),
        nbHits: pages.length,
        page: 0,
        nbPages: 1,
        hitsPerPage: 15,
        exhaustiveNbHits: true,
        query: 'refund',
        processingTimeMS: 1,
      }),
    where: 'appId',
    notFound: 'index',
    refusal: (message) => ({ message, status: 403 }),
  },
  {
    name: 'Meilisearch',
    address: `${SEARCH}/indexes/docs/search`,
    create: (timeout) =>
      createMeilisearchProvider({ provider: 'meilisearch', url: SEARCH, ...given, timeout }, context),
    // https://www.meilisearch.com/docs/reference/api/search
    answer: (pages) =>
      HttpResponse.json({
        hits: pages.map(({ url, title, text }, i) => ({
          objectID: String(i),
          url,
          title: plain(title),
          content: plain(text),
          _formatted: { url, title: shown(title), content: shown(text) },
        })),
        query: 'refund',
        processingTimeMs: 1,
        limit: 15,
        offset: 0,
        estimatedTotalHits: pages.length,
      }),
    where: 'url',
    notFound: 'index',
    refusal: (message) => ({ message, code: 'invalid_api_key', type: 'auth', link: 'https://docs.example' }),
  },
  {
    name: 'Typesense',
    address: `${SEARCH}/collections/docs/documents/search`,
    create: (timeout) =>
      createTypesenseProvider(
        { provider: 'typesense', url: SEARCH, ...given, queryBy: 'title,content', timeout },
        context,
      ),
    // https://typesense.org/docs/latest/api/search.html
    answer: (pages) =>
      HttpResponse.json({
        facet_counts: [],
        found: pages.length,
        out_of: 9,
        page: 1,
        search_time_ms: 1,
        hits: pages.map(({ url, title, text }) => ({
          document: { url, title: plain(title), content: plain(text) },
          highlights: [
            { field: 'title', snippet: shown(title), matched_tokens: ['refund'] },
            { field: 'content', snippet: shown(text), matched_tokens: ['refund'] },
          ],
          text_match: 578730123365711993,
        })),
      }),
    where: 'url',
    notFound: 'index',
    refusal: (message) => ({ message }),
  },
  {
    name: 'Elasticsearch',
    address: `${SEARCH}/docs/_search`,
    create: (timeout) =>
      createElasticsearchProvider(
        { provider: 'elasticsearch', url: `${SEARCH}/`, ...given, timeout },
        context,
      ),
    // https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-search
    answer: (pages) =>
      HttpResponse.json({
        took: 2,
        timed_out: false,
        _shards: { total: 1, successful: 1, skipped: 0, failed: 0 },
        hits: {
          total: { value: pages.length, relation: 'eq' },
          max_score: 3,
          hits: pages.map(({ url, title, text }, i) => ({
            _index: 'docs',
            _id: String(i),
            _score: 3 - i,
            _source: { url, title: plain(title) },
            highlight: { title: [shown(title)], content: [shown(text)] },
          })),
        },
      }),
    where: 'url',
    notFound: 'index',
    refusal: (reason) => ({ error: { type: 'security_exception', reason, root_cause: [] }, status: 403 }),
  },
  {
    name: 'a JSON endpoint',
    address: `${SEARCH}/api`,
    create: (timeout) =>
      createJsonProvider({ provider: 'json', url: `${SEARCH}/api`, apiKey: given.apiKey, timeout }, context),
    answer: (pages) =>
      HttpResponse.json({
        results: pages.map(({ url, title, text }) => ({ url, title: plain(title), snippet: plain(text) })),
      }),
    where: 'url',
    notFound: 'url',
    refusal: (error) => ({ error }),
  },
];
