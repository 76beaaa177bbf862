import { describe, expect, it, vi } from 'vitest';
import { aPagefind, ENTRY, entry, found, refunds, timers } from './aPagefind.ts';
import { useServer } from './useServer.ts';

const { answering } = useServer();

describe('what Pagefind finds', () => {
  it('is a page with the section that has most of the query, plain text, and what to mark', async () => {
    answering(ENTRY, entry);
    const { provider } = aPagefind(() => Promise.resolve(found(refunds)));
    expect(await provider.search('bank refund', { limit: 5 })).toEqual([
      {
        id: 'https://docs.example/billing/refunds.html',
        url: 'https://docs.example/billing/refunds.html',
        title: 'When a refund arrives',
        heading: 'Bank & <b> transfers',
        anchor: 'bank',
        snippet: 'Bank & <b> transfers. A refund by bank takes two days.',
        marks: {
          title: [[7, 13]],
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
    const { provider, load } = aPagefind(() => Promise.resolve(found()));
    expect(await provider.search('  ', { limit: 5 })).toEqual([]);
    expect(load).not.toHaveBeenCalled();
    expect(await provider.search('zeppelin', { limit: 5 })).toEqual([]);
  });

  it('goes by what the site tells it: no more pages than asked for, its filters, its base', async () => {
    answering(ENTRY, entry);
    const { provider, searching, instances } = aPagefind(() => Promise.resolve(found(refunds, timers)), {
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
    const { provider } = aPagefind(() => Promise.resolve(found(refunds, timers)));
    const page = { url: 'https://docs.example/timers/index.html', title: 'Timers' };
    const related = await provider.suggest(page, { limit: 3 });
    expect(related.map(({ url }) => url)).toEqual(['https://docs.example/billing/refunds.html']);
    expect(related[0]).toMatchObject({ marks: { title: [], snippet: [] } });
    expect(related[0]).not.toHaveProperty('anchor');
  });
});

describe('a search', () => {
  it('that takes too long is given up', async () => {
    answering(ENTRY, entry);
    const { provider } = aPagefind(() => new Promise(() => undefined), { timeout: 20 });
    await expect(provider.search('refund', { limit: 1 })).rejects.toThrow(
      'search.timeout: expected an answer of Pagefind within 20 ms, received none.',
    );
  });

  it('that nobody waits for any more rejects with the reason, and fetches no page', async () => {
    answering(ENTRY, entry);
    const data = vi.fn();
    let answer: (given: unknown) => void = () => undefined;
    const { provider, searching } = aPagefind(
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
    const { provider, searching } = aPagefind(() =>
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
    const { provider } = aPagefind(() => Promise.resolve(answer));
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
    const { provider } = aPagefind(() => Promise.resolve(found(odd)));
    expect(await provider.search('refund', { limit: 2 })).toMatchObject([
      { url: 'https://docs.example/a', title: '<img src=x onerror=alert(1)>', snippet: '', coverage: 0 },
    ]);
  });
});
