import { HttpResponse } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { createPagefindProvider, type PagefindOptions } from '../../../src/search/pagefind.ts';
import { useServer } from './useServer.ts';

const { answering } = useServer();
const URL = 'https://docs.example/pagefind/pagefind.js';
const ENTRY = 'https://docs.example/pagefind/pagefind-entry.json';
const entry = () => HttpResponse.json({ version: '1.5.2', languages: { en: { page_count: 2 } } });

/** What `data()` gives for a page, as Pagefind 1.5 does. */
const refunds = {
  url: '/billing/refunds.html',
  content:
    'When a refund arrives. Cards take five days. Bank & <b> transfers. A refund by bank takes two days.',
  excerpt: 'When a <mark>refund</mark> arrives.',
  locations: [2, 13, 15],
  meta: { title: 'When a refund arrives' },
  sub_results: [
    {
      title: 'When a refund arrives',
      url: '/billing/refunds.html',
      excerpt: 'When a <mark>refund</mark> arrives.',
      weighted_locations: [{ weight: 1, balanced_score: 20, location: 2 }],
    },
    {
      title: 'Bank & <b> transfers',
      url: '/billing/refunds.html#bank',
      anchor: { element: 'h2', id: 'bank', text: 'Bank & <b> transfers', location: 8 },
      excerpt: 'Bank & &lt;b&gt; transfers. A <mark>refund</mark> by <mark>bank</mark> takes two days.',
      weighted_locations: [
        { weight: 1, balanced_score: 20, location: 13 },
        { weight: 1, balanced_score: 20, location: 15 },
      ],
    },
  ],
};
const timers = { ...refunds, url: '/timers/', meta: { title: 'Timers' }, sub_results: [], locations: [] };

const found = (...pages: unknown[]) => ({
  results: pages.map((page, i) => ({
    id: `en_${String(i)}`,
    score: 2 - i,
    data: () => Promise.resolve(page),
  })),
});

function pagefind(search: () => Promise<unknown>, options: Partial<PagefindOptions> = {}) {
  const searching = vi.fn(search);
  const instances: unknown[] = [];
  const load = vi.fn(() =>
    Promise.resolve({
      search: () => Promise.reject(new Error('That one belongs to the site.')),
      createInstance: (given: unknown) => {
        instances.push(given);
        return { search: searching };
      },
    }),
  );
  const provider = createPagefindProvider({ url: URL, lang: 'en', load, ...options });
  return { provider, searching, load, instances };
}

describe('what Pagefind finds', () => {
  it('is a page with the section that has most of the query, plain text, and what to mark', async () => {
    answering(ENTRY, entry);
    const { provider } = pagefind(() => Promise.resolve(found(refunds)));
    expect(await provider.search('bank refund', { limit: 5 })).toEqual([
      {
        id: 'https://docs.example/billing/refunds.html',
        url: 'https://docs.example/billing/refunds.html',
        title: 'When a refund arrives',
        heading: 'Bank & <b> transfers',
        anchor: 'bank',
        snippet: 'Bank & <b> transfers. A refund by bank takes two days.',
        marks: {
          title: [],
          snippet: [
            [24, 30],
            [34, 38],
          ],
        },
        score: 2,
        coverage: 1,
      },
    ]);
  });

  it('is nothing where it finds nothing, and an empty query does not even ask', async () => {
    answering(ENTRY, entry);
    const { provider, load } = pagefind(() => Promise.resolve(found()));
    expect(await provider.search('  ', { limit: 5 })).toEqual([]);
    expect(load).not.toHaveBeenCalled();
    expect(await provider.search('zeppelin', { limit: 5 })).toEqual([]);
  });

  it('goes by what the site tells it: no more pages than asked for, its filters, its base', async () => {
    answering(ENTRY, entry);
    const { provider, searching, instances } = pagefind(() => Promise.resolve(found(refunds, timers)), {
      filters: { version: ['2', '3'], language: 'en' },
      baseUrl: '/docs/',
    });
    expect(await provider.search('refund', { limit: 1 })).toHaveLength(1);
    expect(searching).toHaveBeenCalledWith('refund', {
      filters: { version: { any: ['2', '3'] }, language: { any: ['en'] } },
    });
    expect(instances).toEqual([{ noWorker: true, baseUrl: '/docs/' }]);
  });

  it('relates to a page without the page itself, unmarked and from its beginning', async () => {
    answering(ENTRY, entry);
    const { provider } = pagefind(() => Promise.resolve(found(refunds, timers)));
    const page = { url: 'https://docs.example/timers/index.html', title: 'Timers' };
    const related = await provider.suggest(page, { limit: 3 });
    expect(related.map(({ url }) => url)).toEqual(['https://docs.example/billing/refunds.html']);
    expect(related[0]).toMatchObject({ marks: { title: [], snippet: [] } });
    expect(related[0]).not.toHaveProperty('anchor');
  });
});

describe('Pagefind’s code', () => {
  it('is loaded with the first search and once', async () => {
    const asked = answering(ENTRY, entry);
    const { provider, load } = pagefind(() => Promise.resolve(found(refunds)));
    await Promise.all([provider.search('a refund', { limit: 1 }), provider.search('refund', { limit: 1 })]);
    await provider.search('refunds', { limit: 1 });
    expect(load).toHaveBeenCalledTimes(1);
    expect(asked).toHaveLength(1);
  });

  it('is loaded again after it could not be', async () => {
    answering(ENTRY, entry);
    const { provider, load } = pagefind(() => Promise.resolve(found(refunds)));
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await expect(provider.search('refund', { limit: 1 })).rejects.toThrow(
      `search.url: expected Pagefind at ${URL}, received nothing that could be loaded.`,
    );
    expect(await provider.search('refund', { limit: 1 })).toHaveLength(1);
  });

  it('of before 1.5 has no instances: the module itself searches', async () => {
    answering(ENTRY, entry);
    const options = vi.fn(() => Promise.resolve());
    const module = { search: () => Promise.resolve(found(refunds)), options };
    const load = () => Promise.resolve(module);
    const provider = createPagefindProvider({ url: URL, load, baseUrl: '/docs/' });
    expect(await provider.search('refund', { limit: 1 })).toHaveLength(1);
    expect(options).toHaveBeenCalledWith({ baseUrl: '/docs/' });
  });

  it.each<[string, () => Response, string]>([
    ['is not there', () => new HttpResponse('', { status: 404 }), 'HTTP 404'],
    ['is a page for everything', () => HttpResponse.html('<!doctype html>'), 'HTML'],
    ['has another index beside it', () => HttpResponse.json([]), 'an index of another kind'],
  ])('that %s is named by its setting, and never loaded', async (_, answer, received) => {
    answering(ENTRY, answer);
    const { provider, load } = pagefind(() => Promise.resolve(found(refunds)));
    await expect(provider.search('refund', { limit: 1 })).rejects.toThrow(
      new RegExp(`^search\\.url: expected .*, received ${received}`),
    );
    expect(load).not.toHaveBeenCalled();
  });
});

describe('a search', () => {
  it('that takes too long is given up', async () => {
    answering(ENTRY, entry);
    const { provider } = pagefind(() => new Promise(() => undefined), { timeout: 20 });
    await expect(provider.search('refund', { limit: 1 })).rejects.toThrow(
      'search.timeout: expected an answer of Pagefind within 20 ms, received none.',
    );
  });

  it('that nobody waits for any more rejects with the reason, and fetches no page', async () => {
    answering(ENTRY, entry);
    const data = vi.fn();
    let answer: (given: unknown) => void = () => undefined;
    const { provider, searching } = pagefind(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    const caller = new AbortController();
    const asked = provider.search('refund', { limit: 1, signal: caller.signal });
    await vi.waitFor(() => {
      expect(searching).toHaveBeenCalled();
    });
    caller.abort(new Error('newer words'));
    answer({ results: [{ id: 'a', score: 1, data }] });
    await expect(asked).rejects.toThrow('newer words');
    expect(data).not.toHaveBeenCalled();
  });

  it('goes on with the pages that can be read, and fails where none can', async () => {
    answering(ENTRY, entry);
    const broken = { id: 'b', score: 3, data: () => Promise.reject(new Error('HTML')) };
    const { provider, searching } = pagefind(() =>
      Promise.resolve({ results: [broken, ...found(refunds).results] }),
    );
    expect(await provider.search('refund', { limit: 2 })).toHaveLength(1);
    searching.mockResolvedValue({ results: [broken] });
    await expect(provider.search('refund', { limit: 2 })).rejects.toThrow('search.url: expected an index');
  });

  it.each<[string, unknown]>([
    ['no answer', null],
    ['no list', { results: 'many' }],
    ['a page that is a script', found({ ...refunds, url: 'javascript:alert(1)' })],
    [
      'a page that names somebody before its host',
      found({ ...refunds, url: 'https://docs.example@evil.example/' }),
    ],
  ])('that gives %s finds nothing', async (_, answer) => {
    answering(ENTRY, entry);
    const { provider } = pagefind(() => Promise.resolve(answer));
    expect(await provider.search('refund', { limit: 2 })).toEqual([]);
  });

  it('takes fields of any type for what they are worth', async () => {
    answering(ENTRY, entry);
    const odd = {
      url: '/a',
      content: 7,
      excerpt: {},
      locations: ['x', -1, {}],
      meta: { title: ['<img src=x onerror=alert(1)>'] },
      sub_results: [
        { title: 3, anchor: { element: 'h2', id: {} }, weighted_locations: [{ balanced_score: 'x' }] },
        4,
      ],
    };
    const { provider } = pagefind(() => Promise.resolve(found(odd)));
    expect(await provider.search('refund', { limit: 2 })).toMatchObject([
      { url: 'https://docs.example/a', title: '<img src=x onerror=alert(1)>', snippet: '', coverage: 0 },
    ]);
  });
});
