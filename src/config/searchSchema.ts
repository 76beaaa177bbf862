import * as z from 'zod/mini';
import type {
  AlgoliaSearch,
  ElasticsearchSearch,
  JsonSearch,
  MeilisearchSearch,
  PagefindSearch,
  RecordFields,
  TypesenseSearch,
} from '../core/searchSettings.ts';
import { address, id, name, text } from './schemaParts.ts';

const filters = z.optional(z.record(id, z.union([name, z.array(name)])));
const timeout = z.optional(z.int().check(z.minimum(100), z.maximum(60_000)));
/** Keys that are made for a filter hold it, and are long. */
const key = z.string().check(z.minLength(1), z.maxLength(2000));
const fieldName = z.optional(name);

export const recordFields = z.strictObject({
  /** The field with the address of a page. Default: `url`, `permalink`, `href`, `link` or `path`. */
  url: fieldName,
  /** The field with the title of a page. Default: `title` or `name`, and the hierarchy of a DocSearch scraper. */
  title: fieldName,
  /** The field with the text of a page. Default: `content`, `text`, `body`, `description`, `summary` or `excerpt`. */
  text: fieldName,
  /** The field with the part of the docs that a page belongs to. Default: `section` or `category`. */
  section: fieldName,
  /** The field with a heading, where a record is a part of a page. Default: `heading`. */
  heading: fieldName,
  /** The field with the id of that heading. Default: `anchor`, or what stands behind `#` in the address. */
  anchor: fieldName,
} satisfies Record<keyof RecordFields, unknown>);

const fields = z.optional(recordFields);

/** The index that Pagefind has made of the site: Starlight, Astro, Hugo, Eleventy and others. */
export const pagefindSearch = z.strictObject({
  /** The search service. */
  provider: z.literal('pagefind'),
  /** Where `pagefind.js` is. Default: /pagefind/pagefind.js. */
  url: z.optional(address),
  /** What the addresses of pages are relative to, as Pagefind’s own option. Default: the folder above that of Pagefind. */
  baseUrl: z.optional(address),
  /** Values by Pagefind’s filters: of each one of these. */
  filters,
  /** How long an answer may take, in ms. Default: 3000. */
  timeout,
} satisfies Record<keyof PagefindSearch, unknown>);

/** Algolia: an index of DocSearch, or another one. */
export const algoliaSearch = z.strictObject({
  /** The search service. */
  provider: z.literal('algolia'),
  /** The application’s id. */
  appId: z.string().check(z.regex(/^[A-Za-z0-9]{4,30}$/, 'letters and digits, such as R2IYF7ETH7')),
  /** A search-only key: everybody who opens the page can read it. Never the admin key. */
  apiKey: key,
  /** The name of the index. */
  index: name,
  /** The address of a proxy of your own, where the page may not ask Algolia. */
  url: z.optional(address),
  /** How fields of records are called, where it is not as usual. */
  fields,
  /** Values by field, such as `{ "language": "en" }`: of each one of these. Each is to be an attribute for faceting. */
  filters,
  /** How long an answer may take, in ms. Default: 3000. */
  timeout,
} satisfies Record<keyof AlgoliaSearch, unknown>);

/** Meilisearch: an index of its docs scraper, or another one. */
export const meilisearchSearch = z.strictObject({
  /** The search service. */
  provider: z.literal('meilisearch'),
  /** The address of the server. */
  url: address,
  /** A search key: everybody who opens the page can read it. Never the master or admin key. */
  apiKey: z.optional(key),
  /** The uid of the index. */
  index: name,
  /** How fields of documents are called, where it is not as usual. */
  fields,
  /** Values by field, such as `{ "language": "en" }`: of each one of these. Each is to be a filterable attribute. */
  filters,
  /** How long an answer may take, in ms. Default: 3000. */
  timeout,
} satisfies Record<keyof MeilisearchSearch, unknown>);

/** Typesense: a collection of its DocSearch scraper, or another one. */
export const typesenseSearch = z.strictObject({
  /** The search service. */
  provider: z.literal('typesense'),
  /** The address of the server, with its port. */
  url: address,
  /** A search-only key: everybody who opens the page can read it. Never the admin key. */
  apiKey: key,
  /** The name of the collection. */
  index: name,
  /** The fields to search, joined by commas: for collections that no DocSearch scraper has made. */
  queryBy: z.optional(text),
  /** How fields of documents are called, where it is not as usual. */
  fields,
  /** Values by field, such as `{ "language": "en" }`: of each one of these. Each is to be a facet. */
  filters,
  /** How long an answer may take, in ms. Default: 3000. */
  timeout,
} satisfies Record<keyof TypesenseSearch, unknown>);

/** Elasticsearch or OpenSearch: an index whose documents have a title and an address. */
export const elasticsearchSearch = z.strictObject({
  /** The search service. */
  provider: z.literal('elasticsearch'),
  /** The address of the server, which is to allow requests from the site (CORS). */
  url: address,
  /** The encoded form of a key that may read this index only: everybody who opens the page can read it. */
  apiKey: z.optional(key),
  /** The name of the index, or of an alias. */
  index: name,
  /** How fields of documents are called, where it is not as usual. */
  fields,
  /** Values by field, such as `{ "language": "en" }`: of each one of these. Each is to be a keyword. */
  filters,
  /** How long an answer may take, in ms. Default: 3000. */
  timeout,
} satisfies Record<keyof ElasticsearchSearch, unknown>);

/** An endpoint of your own that answers JSON, as "Search services" in the README shows. */
export const jsonSearch = z.strictObject({
  /** The search service. */
  provider: z.literal('json'),
  /** The address, with `{query}` and `{limit}` in it or without: then `?q=` and `&limit=` are added. */
  url: address,
  /** How it is asked. POST sends `query`, `limit` and `filters` as JSON. Default: GET. */
  method: z.optional(z.enum(['GET', 'POST'])),
  /** Sent as a bearer token: everybody who opens the page can read it. */
  apiKey: z.optional(key),
  /** Values by name, sent along. */
  filters,
  /** How long an answer may take, in ms. Default: 3000. */
  timeout,
} satisfies Record<keyof JsonSearch, unknown>);

/** Which service answers searches, instead of the site's own index. */
export const searchSchema = z.discriminatedUnion('provider', [
  pagefindSearch,
  algoliaSearch,
  meilisearchSearch,
  typesenseSearch,
  elasticsearchSearch,
  jsonSearch,
]);
