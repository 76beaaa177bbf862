import { describe, expect, it, vi } from 'vitest';
import type { Result } from '../../../src/core/article.ts';
import type { SearchProvider } from '../../../src/search/provider.ts';
import { withFallback } from '../../../src/search/withFallback.ts';

const result = (title: string) => ({ title }) as Result;
const limit = { limit: 3 };
const page = { url: 'https://docs.example/', title: 'Start' };

function aSearch(hasSections = true) {
  let now = 0;
  const search = vi.fn<SearchProvider['search']>(() => Promise.resolve([result('remote')]));
  const suggest = vi.fn<SearchProvider['suggest']>(() => Promise.resolve([result('remote')]));
  const own: SearchProvider = {
    search: () => Promise.resolve([result('own')]),
    suggest: () => Promise.resolve([result('own')]),
    section: (_, [first]) => Promise.resolve(first),
  };
  const report = vi.fn();
  const provider = withFallback({ search, suggest }, { fallback: own, report, now: () => now, hasSections });
  const titles = async (query = 'refund') => (await provider.search(query, limit)).map(({ title }) => title);
  return { provider, search, suggest, report, titles, pass: (ms: number) => (now += ms) };
}

describe('a search service with an index behind it', () => {
  it('answers by itself, also that nothing fits', async () => {
    const { titles, search, report } = aSearch();
    expect(await titles()).toEqual(['remote']);
    search.mockResolvedValue([]);
    expect(await titles()).toEqual([]);
    expect(report).not.toHaveBeenCalled();
  });

  it('is replaced at once where it fails, and left alone for half a minute', async () => {
    const { titles, search, report, pass } = aSearch();
    search.mockRejectedValue(new Error('HTTP 503'));
    expect(await titles()).toEqual(['own']);
    pass(29_999);
    expect(await titles()).toEqual(['own']);
    expect(search).toHaveBeenCalledTimes(1);
    expect(report).toHaveBeenCalledTimes(1);
    search.mockResolvedValue([result('remote again')]);
    pass(1);
    expect(await titles()).toEqual(['remote again']);
  });

  it('is left alone for another half a minute where it fails again', async () => {
    const { titles, search, pass } = aSearch();
    search.mockRejectedValue(new Error('HTTP 503'));
    for (let i = 0; i < 6; i += 1) {
      await titles();
      pass(10_000);
    }
    expect(search).toHaveBeenCalledTimes(2);
  });

  it('is replaced for related pages as well', async () => {
    const { provider, suggest, titles, search } = aSearch();
    suggest.mockRejectedValue(new Error('HTTP 503'));
    expect(await provider.suggest(page, limit)).toEqual([result('own')]);
    expect(await titles()).toEqual(['own']);
    expect(search).not.toHaveBeenCalled();
  });

  it('has not failed where nobody waits any more', async () => {
    const { provider, search, report, titles } = aSearch();
    const caller = new AbortController();
    search.mockImplementationOnce(() => {
      caller.abort(new Error('newer words'));
      return Promise.reject(new Error('newer words'));
    });
    await expect(provider.search('ref', { ...limit, signal: caller.signal })).rejects.toThrow('newer words');
    expect(report).not.toHaveBeenCalled();
    expect(await titles()).toEqual(['remote']);
  });

  it('says which section of an article fits by the index, where there is one', async () => {
    const sections = [{ anchor: 'a', heading: 'A', text: 'a' }];
    expect(await aSearch().provider.section?.('a', sections)).toEqual(sections[0]);
    expect(await aSearch(false).provider.section?.('a', sections)).toBeUndefined();
  });

  it('fails where the index behind it fails, too', async () => {
    const { search } = aSearch();
    search.mockRejectedValue(new Error('HTTP 503'));
    const broken = () => Promise.reject(new Error('no index'));
    const provider = withFallback(
      { search, suggest: broken },
      { fallback: { search: broken, suggest: broken }, report: vi.fn(), now: () => 0, hasSections: false },
    );
    await expect(provider.search('refund', limit)).rejects.toThrow('no index');
  });
});
