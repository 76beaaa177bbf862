import { describe, expect, it } from 'vitest';
import { finish } from '../../src/search/finish.ts';
import { related } from '../../src/search/related.ts';
import { createLocalProvider } from '../../src/search/local.ts';
import type { SearchIndex } from '../../src/search/indexFormat.ts';
import type { SearchProvider } from '../../src/search/provider.ts';
import { article, helpCentre, indexOf } from './helpCentre.ts';

const byTitle = () =>
  Promise.resolve((...given: Parameters<typeof related>) => Promise.resolve(finish(related(...given))));
const base = 'https://docs.test/help/baton-index.bin';
const limit = 5;

const wholeOf = (load: () => Promise<SearchIndex>) => ({
  relate: byTitle,
  load,
  loadMore: () => Promise.reject(new Error('all of it is there')),
});
const providerOf = (articles = helpCentre): SearchProvider =>
  createLocalProvider({ ...wholeOf(() => Promise.resolve(indexOf(articles))), base });

const suggested = async (url: string, title = ''): Promise<string[]> =>
  (await providerOf().suggest({ url, title }, { limit })).map(({ id }) => id);

describe('searching', () => {
  it("makes URLs absolute against the index file's own", async () => {
    const [result] = await providerOf().search('refund', { limit });
    expect(result?.url).toBe('https://docs.test/help/billing/refunds.html');
  });

  it('drops what does not lead to a web page, and lets the next one take its place', async () => {
    const provider = providerOf([
      article({ id: 'script', url: 'javascript:alert(1)', title: 'Refund' }),
      article({ id: 'data', url: 'data:text/html,x', title: 'Refund' }),
      article({ id: 'broken', url: 'http://[', title: 'Refund' }),
      article({ id: 'other', url: 'https://other.test/x', title: 'Refund' }),
    ]);
    expect((await provider.search('refund', { limit: 1 })).map(({ id }) => id)).toEqual(['other']);
  });

  it.each(['how do I fly to the moon', 'why does my printer print seven purple stripes'])(
    'has no answer to "%s"',
    async (query) => {
      expect(await providerOf().search(query, { limit })).toEqual([]);
    },
  );

  it('loads the index once, and not before it is needed', async () => {
    let loads = 0;
    const provider = createLocalProvider({
      ...wholeOf(() => {
        loads++;
        return Promise.resolve(indexOf(helpCentre));
      }),
      base,
    });
    expect(loads).toBe(0);
    await Promise.all([provider.search('refund', { limit }), provider.search('tax', { limit })]);
    await provider.suggest({ url: base, title: 'Tax' }, { limit });
    expect(loads).toBe(1);
  });

  it('rejects when the load fails, and tries again at the next call', async () => {
    let loads = 0;
    const provider = createLocalProvider({
      ...wholeOf(() =>
        ++loads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(indexOf(helpCentre)),
      ),
      base,
    });
    await expect(provider.search('refund', { limit })).rejects.toThrow('offline');
    await expect(provider.search('refund', { limit })).resolves.not.toHaveLength(0);
  });

  it('rejects for a caller who has left, and stays usable for others', async () => {
    const provider = providerOf();
    const gone = AbortSignal.abort();
    await expect(provider.search('refund', { limit, signal: gone })).rejects.toThrow(/abort/i);
    await expect(provider.search('refund', { limit })).resolves.not.toHaveLength(0);
  });
});

describe('suggesting', () => {
  it('marks nothing and begins at the beginning: nobody has asked yet', async () => {
    const url = 'https://docs.test/help/billing/refunds.html';
    const results = await providerOf().suggest({ url, title: '' }, { limit });
    expect(results.length).toBeGreaterThan(0);
    for (const { marks, heading, anchor } of results)
      expect({ marks, heading, anchor }).toEqual({ marks: { title: [], snippet: [] } });
  });

  it('never names the page itself, however its address is written', async () => {
    for (const end of ['', '#cards', '?from=mail', '?a=1#b']) {
      const ids = await suggested(`https://docs.test/help/billing/refunds.html${end}`);
      expect(ids).not.toContain('billing/refunds');
      expect(ids).toHaveLength(limit);
    }
  });

  it.each(['/help/docs', '/help/docs/', '/help/docs/index.html', '/help/docs/index.htm#top'])(
    'knows the page of a folder as %s',
    async (path) => {
      const provider = providerOf([
        article({ id: 'docs', url: 'docs/', title: 'Docs', section: 's' }),
        article({ id: 'b', url: 'b.html', title: 'Other', section: 's' }),
      ]);
      const results = await provider.suggest({ url: `https://docs.test${path}`, title: '' }, { limit });
      expect(results.map(({ id }) => id)).toEqual(['b']);
    },
  );

  it('names those of its section that share words first, then other sections, then neighbours', async () => {
    const ids = await suggested('https://docs.test/help/invoices/correct.html');
    expect(ids.slice(0, 2).every((id) => id.startsWith('invoices/'))).toBe(true);
    expect(ids).toContain('invoices/send');
    expect(ids).toContain('invoices/reminders');
  });

  it('fills up with the neighbours that follow by address, then with those before', async () => {
    const pages = ['one', 'two', 'three', 'four'].map((id) =>
      article({ id, url: id, title: id, section: 's' }),
    );
    const results = await providerOf(pages).suggest(
      { url: 'https://docs.test/help/three', title: '' },
      { limit },
    );
    expect(results.map(({ id }) => id)).toEqual(['two', 'four', 'one']);
  });

  it('goes by the title for a page that is not in the index', async () => {
    expect((await suggested('https://docs.test/blog/tax', 'Tax numbers explained'))[0]).toBe('billing/vat');
  });

  it('has nothing where nothing relates', async () => {
    expect(await suggested('https://docs.test/blog/zebras', 'Zebras')).toEqual([]);
    expect(await suggested('not a url', '')).toEqual([]);
  });
});
