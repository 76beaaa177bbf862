import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createAlgoliaProvider } from '../../../src/search/algolia.ts';
import { createElasticsearchProvider } from '../../../src/search/elasticsearch.ts';
import { createJsonProvider } from '../../../src/search/jsonEndpoint.ts';
import { createMeilisearchProvider } from '../../../src/search/meilisearch.ts';
import { createTypesenseProvider } from '../../../src/search/typesense.ts';
import { SEARCH } from './services.ts';
import { useServer } from './useServer.ts';

const { answering } = useServer();
const context = { base: 'https://docs.example/help/', lang: 'en' };
const filters = { language: 'en', version: ['2', '3 "b" `c`'] };
const given = { apiKey: 'k', index: 'my docs', url: SEARCH, filters } as const;
const limit = { limit: 4 };

describe('what a service is asked', () => {
  it('of Algolia: the index of the application, with facets of which each must fit', async () => {
    const asked = answering(`${SEARCH}/1/indexes/:index/query`, () => HttpResponse.json({ hits: [] }));
    await createAlgoliaProvider({ provider: 'algolia', appId: 'APP', ...given }, context).search('a', limit);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      body: {
        query: 'a',
        hitsPerPage: 12,
        facetFilters: [['language:en'], ['version:2', 'version:3 "b" `c`']],
      },
    });
    expect(asked[0]?.url.pathname).toBe('/1/indexes/my%20docs/query');
    expect(asked[0]?.headers.get('x-algolia-application-id')).toBe('APP');
    expect(asked[0]?.headers.get('x-algolia-api-key')).toBe('k');
  });

  it('of Meilisearch: with filters as lists of alternatives', async () => {
    const asked = answering(`${SEARCH}/indexes/:index/search`, () => HttpResponse.json({ hits: [] }));
    await createMeilisearchProvider({ provider: 'meilisearch', ...given }, context).search('a', limit);
    expect(asked[0]).toMatchObject({
      method: 'POST',
      body: {
        q: 'a',
        limit: 12,
        filter: [['language = "en"'], ['version = "2"', 'version = "3 \\"b\\" `c`"']],
      },
    });
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer k');
  });

  it('of Typesense: one group for each page of its scraper', async () => {
    const asked = answering(`${SEARCH}/collections/:index/documents/search`, () =>
      HttpResponse.json({ grouped_hits: [] }),
    );
    await createTypesenseProvider({ provider: 'typesense', ...given }, context).search('a', limit);
    expect(Object.fromEntries(asked[0]?.url.searchParams ?? [])).toMatchObject({
      q: 'a',
      per_page: '4',
      group_by: 'url_without_anchor',
      filter_by: 'language:=[`en`] && version:=[`2`,`3 "b" c`]',
    });
    expect(asked[0]?.headers.get('x-typesense-api-key')).toBe('k');
  });

  it('of Elasticsearch: the fields that records have, typing errors allowed, with terms of which each must fit', async () => {
    const asked = answering(`${SEARCH}/:index/_search`, () => HttpResponse.json({ hits: { hits: [] } }));
    const own = { title: 'meta.title', text: 'markdown' };
    const provider = createElasticsearchProvider(
      { provider: 'elasticsearch', ...given, fields: own },
      context,
    );
    await provider.search('a', limit);
    expect(asked[0]?.body).toMatchObject({
      size: 12,
      query: {
        bool: {
          must: {
            multi_match: {
              query: 'a',
              fields: ['meta.title^3', 'heading^2', 'section', 'category', 'markdown'],
              fuzziness: 'AUTO',
            },
          },
          filter: [{ terms: { language: ['en'] } }, { terms: { version: ['2', '3 "b" `c`'] } }],
        },
      },
    });
    expect(asked[0]?.headers.get('authorization')).toBe('ApiKey k');
  });

  it('of Elasticsearch and Meilisearch without a key: nothing that says who asks', async () => {
    const open = { index: 'docs', url: SEARCH };
    const asked = answering(`${SEARCH}/*`, () => HttpResponse.json({ hits: { hits: [] } }));
    await createElasticsearchProvider({ provider: 'elasticsearch', ...open }, context).search('a', limit);
    await expect(
      createMeilisearchProvider({ provider: 'meilisearch', ...open }, context).search('a', limit),
    ).rejects.toThrow('JSON of another kind');
    expect(asked.map(({ headers }) => headers.has('authorization'))).toEqual([false, false]);
  });
});

describe('an endpoint of the site’s own', () => {
  const asking = async (url: string, more: object = {}) => {
    const asked = answering('https://docs.example/*', () => HttpResponse.json({ results: [] }));
    await createJsonProvider({ provider: 'json', url, ...more }, context).search('50% & more', { limit: 4 });
    return asked[0];
  };

  it('gets the query and how many as parameters, and the filters', async () => {
    const asked = await asking('/api/search?site=1', { filters });
    expect([...(asked?.url.searchParams ?? [])]).toEqual([
      ['site', '1'],
      ['q', '50% & more'],
      ['limit', '4'],
      ['language', 'en'],
      ['version', '2'],
      ['version', '3 "b" `c`'],
    ]);
    expect(asked?.method).toBe('GET');
  });

  it('gets them where its address says', async () => {
    const asked = await asking('api/{query}/?most={limit}');
    expect(asked?.url.href).toBe('https://docs.example/help/api/50%25%20%26%20more/?most=4');
  });

  it('gets them as JSON where it wants POST', async () => {
    const asked = await asking('/api', { method: 'POST', filters });
    expect(asked).toMatchObject({ method: 'POST', body: { query: '50% & more', limit: 4, filters } });
    expect(asked?.url.search).toBe('');
  });

  it('may say where in a page, which part of the docs, how good and how much of the query it is', async () => {
    const one = {
      url: '/a',
      title: 'Cards',
      section: 'Billing',
      heading: 'By bank',
      anchor: 'bank',
      score: 7.2,
    };
    const results = [
      { ...one, coverage: 0.5 },
      { url: '/b#top', title: 'B', coverage: 9 },
      { url: '/c', title: 'Refunded', coverage: 'x' },
    ];
    answering('https://docs.example/*', () => HttpResponse.json({ results }));
    const found = await createJsonProvider({ provider: 'json', url: '/api' }, context).search(
      'refund',
      limit,
    );
    expect(found).toMatchObject([
      { ...one, url: 'https://docs.example/a', coverage: 0.5 },
      { url: 'https://docs.example/b', anchor: 'top', coverage: 1 },
      { title: 'Refunded', marks: { title: [[0, 8]] }, coverage: 1 },
    ]);
  });
});
