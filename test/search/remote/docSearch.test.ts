import { HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { createAlgoliaProvider } from '../../../src/search/algolia.ts';
import { createMeilisearchProvider } from '../../../src/search/meilisearch.ts';
import { createTypesenseProvider } from '../../../src/search/typesense.ts';
import { marked, SEARCH } from './services.ts';
import { useServer } from './useServer.ts';

const { answering } = useServer();
const context = { base: 'https://docs.example/', lang: 'en' };
const given = { apiKey: 'k', index: 'docs', url: SEARCH } as const;

/** Records of one page, as the DocSearch scrapers make them: its title, a paragraph below a heading, and another page. */
const records = [
  { levels: ['Billing', 'Refunds', 'By &lt;bank&gt;'], content: 'A refund takes two days.', anchor: 'bank' },
  { levels: ['Billing', 'Refunds'], content: undefined, anchor: '__docs' },
  { levels: ['Cards'], content: 'Add a card for refunds.', anchor: '' },
].map(({ levels, content, anchor }) => ({
  levels,
  content,
  anchor,
  url: `https://docs.example/${levels[1] ? 'refunds' : 'cards'}/${anchor && `#${anchor}`}`,
}));
const hierarchy = (levels: readonly string[], name: (level: number) => string) =>
  Object.fromEntries([0, 1, 2, 3, 4, 5, 6].map((level) => [name(level), levels[level] ?? null]));
const highlit = (text: string) => marked(text.replace(/refund/i, '[$&]'));

const scraped = [
  {
    name: 'Algolia',
    find: () => {
      answering(`${SEARCH}/1/indexes/docs/query`, () =>
        HttpResponse.json({
          hits: records.map(({ levels, ...record }) => ({
            ...record,
            type: 'content',
            hierarchy: hierarchy(levels, (level) => `lvl${String(level)}`),
            _highlightResult: {
              hierarchy: Object.fromEntries(
                levels.map((text, level) => [
                  `lvl${String(level)}`,
                  { value: highlit(text), matchLevel: 'full' },
                ]),
              ),
            },
            _snippetResult: { content: { value: highlit(record.content ?? ''), matchLevel: 'full' } },
          })),
        }),
      );
      return createAlgoliaProvider({ provider: 'algolia', appId: 'APP', ...given }, context);
    },
  },
  {
    name: 'Meilisearch',
    find: () => {
      answering(`${SEARCH}/indexes/docs/search`, () =>
        HttpResponse.json({
          hits: records.map(({ levels, ...record }) => ({
            ...record,
            ...hierarchy(levels, (level) => `hierarchy_lvl${String(level)}`),
            _formatted: {
              ...record,
              content: highlit(record.content ?? ''),
              ...hierarchy(levels.map(highlit), (level) => `hierarchy_lvl${String(level)}`),
            },
          })),
        }),
      );
      return createMeilisearchProvider({ provider: 'meilisearch', ...given }, context);
    },
  },
  {
    name: 'Typesense',
    find: () => {
      const hits = records.map(({ levels, ...record }) => ({
        document: { ...record, ...hierarchy(levels, (level) => `hierarchy.lvl${String(level)}`) },
        highlights: [
          { field: 'content', snippet: highlit(record.content ?? '') },
          ...levels.map((text, level) => ({
            field: `hierarchy.lvl${String(level)}`,
            snippet: highlit(text),
          })),
        ],
      }));
      answering(`${SEARCH}/collections/docs/documents/search`, () =>
        HttpResponse.json({
          grouped_hits: [
            { group_key: ['https://docs.example/refunds/'], hits: hits.slice(0, 2) },
            { group_key: ['https://docs.example/cards/'], hits: hits.slice(2) },
          ],
        }),
      );
      return createTypesenseProvider({ provider: 'typesense', ...given }, context);
    },
  },
];

describe.each(scraped)('the records of a DocSearch scraper in $name', ({ find }) => {
  it('become one result a page, with its best heading, the part of the docs, and signs of tags as they were', async () => {
    expect(await find().search('refund bank', { limit: 5 })).toEqual([
      {
        id: 'https://docs.example/refunds/',
        url: 'https://docs.example/refunds/',
        title: 'Refunds',
        section: 'Billing',
        heading: 'By <bank>',
        anchor: 'bank',
        snippet: 'A refund takes two days.',
        marks: { title: [[0, 6]], snippet: [[2, 8]] },
        score: 1,
        coverage: 1,
      },
      {
        id: 'https://docs.example/cards/',
        url: 'https://docs.example/cards/',
        title: 'Cards',
        snippet: 'Add a card for refunds.',
        marks: { title: [], snippet: [[15, 21]] },
        score: 0.5,
        coverage: 0.5,
      },
    ]);
  });

  it('give as many pages as there are to give', async () => {
    expect(await find().search('refund', { limit: 1 })).toHaveLength(1);
  });
});
