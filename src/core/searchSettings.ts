/** Which search service answers, where the site does not use an index of its own. */
export type SearchSettings =
  PagefindSearch | AlgoliaSearch | MeilisearchSearch | TypesenseSearch | ElasticsearchSearch | JsonSearch;

/** Values by field: a result has one of the values of each field. */
export type SearchFilters = Readonly<Record<string, string | readonly string[]>>;

/** Where a service's records hold what is shown; nested ones with a dot. */
export interface RecordFields {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly section?: string | undefined;
  readonly heading?: string | undefined;
  readonly anchor?: string | undefined;
}

interface AnySearch {
  readonly filters?: SearchFilters | undefined;
  /** How long an answer may take, in ms. */
  readonly timeout?: number | undefined;
}

interface RecordSearch extends AnySearch {
  readonly index: string;
  readonly fields?: RecordFields | undefined;
}

export interface PagefindSearch extends AnySearch {
  readonly provider: 'pagefind';
  /** Address of `pagefind.js`. */
  readonly url?: string | undefined;
  /** What the addresses of pages are relative to. */
  readonly baseUrl?: string | undefined;
}

export interface AlgoliaSearch extends RecordSearch {
  readonly provider: 'algolia';
  readonly appId: string;
  readonly apiKey: string;
  /** Origin of the service, where it is not Algolia's own for the application. */
  readonly url?: string | undefined;
}

export interface MeilisearchSearch extends RecordSearch {
  readonly provider: 'meilisearch';
  readonly url: string;
  readonly apiKey?: string | undefined;
}

export interface TypesenseSearch extends RecordSearch {
  readonly provider: 'typesense';
  readonly url: string;
  readonly apiKey: string;
  /** The fields to search; those of the DocSearch scraper where it is missing. */
  readonly queryBy?: string | undefined;
}

export interface ElasticsearchSearch extends RecordSearch {
  readonly provider: 'elasticsearch';
  readonly url: string;
  readonly apiKey?: string | undefined;
}

export interface JsonSearch extends AnySearch {
  readonly provider: 'json';
  /** With `{query}` and `{limit}` in it, or without. */
  readonly url: string;
  readonly method?: 'GET' | 'POST' | undefined;
  readonly apiKey?: string | undefined;
}
