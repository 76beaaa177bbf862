import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { partUrl } from '../../src/search/container.ts';
import { split } from '../../src/search/split.ts';
import type { SearchIndex } from '../../src/search/indexFormat.ts';
import { loadIndex } from '../../src/search/loadIndex.ts';
import { finish } from '../../src/search/finish.ts';
import { related } from '../../src/search/related.ts';
import { createLocalProvider } from '../../src/search/local.ts';
import { article, helpCentre } from './helpCentre.ts';

const byTitle = () =>
  Promise.resolve((...given: Parameters<typeof related>) => Promise.resolve(finish(related(...given))));
const base = 'https://docs.test/help/baton-index.bin';
const parts = split(buildIndex(helpCentre));
const join = (count: number): Uint8Array =>
  Uint8Array.from(parts.slice(0, count).flatMap((part) => [...part]));

/** A provider over an index in parts, and the parts that it has fetched so far. */
function inParts(
  fetchMore = (index: SearchIndex) => loadIndex(join(index.texts.length + 1)),
  pause = () => Promise.resolve(),
) {
  const fetched: number[] = [];
  const provider = createLocalProvider({
    load: () => {
      fetched.push(1);
      return Promise.resolve(loadIndex(join(1)));
    },
    loadMore: (index) => {
      fetched.push(index.texts.length + 1);
      return Promise.resolve().then(() => fetchMore(index));
    },
    base,
    relate: byTitle,
    pause,
  });
  return {
    fetched,
    idsOf: async (query: string) => (await provider.search(query, { limit: 5 })).map(({ id }) => id),
  };
}

describe('an index in parts', () => {
  it('is three files that joined are the one file', () => {
    expect(parts).toHaveLength(3);
    expect(join(3)).toEqual(buildIndex(helpCentre));
  });

  it('answers a question that is a title with the first part alone', async () => {
    const { fetched, idsOf } = inParts();
    expect((await idsOf(helpCentre[0]?.title ?? ''))[0]).toBe(helpCentre[0]?.id);
    expect(fetched).toEqual([1]);
  });

  it('fetches more where the best article lacks a word, each part once', async () => {
    const { fetched, idsOf } = inParts();
    const whole = createLocalProvider({
      load: () => Promise.resolve(loadIndex(join(3))),
      loadMore: () => Promise.reject(new Error('all of it is there')),
      base,
      relate: byTitle,
    });
    const query = 'why is the bank so slow with my refund zeppelin';
    const want = (await whole.search(query, { limit: 5 })).map(({ id }) => id);
    expect(await Promise.all([idsOf(query), idsOf(query)])).toEqual([want, want]);
    expect(fetched).toEqual([1, 2, 3]);
    await idsOf(query);
    expect(fetched).toEqual([1, 2, 3]);
  });

  it('does not fetch a part again for a search that began before it came', async () => {
    const waiting: (() => void)[] = [];
    const { fetched, idsOf } = inParts(undefined, () => new Promise((resume) => waiting.push(resume)));
    const early = idsOf('bank zeppelin');
    const late = idsOf('refund zeppelin');
    const release = async (take: 'shift' | 'pop', of: number) => {
      while (waiting.length < of) await new Promise((resume) => setTimeout(resume));
      waiting[take]()?.();
    };
    // The later search goes all the way while the early one still holds the first part.
    for (let part = 1; part <= 3; part++) await release('pop', 2);
    expect(await late).not.toEqual([]);
    for (let part = 1; part <= 2; part++) await release('shift', 1);
    expect(await early).not.toEqual([]);
    expect(fetched).toEqual([1, 2, 3]);
  });

  it('answers with what it has where the next part cannot be had, and tries again later', async () => {
    let online = false;
    const { fetched, idsOf } = inParts((index) => {
      if (!online) throw new Error('offline');
      return loadIndex(join(index.texts.length + 1));
    });
    const query = `${helpCentre[0]?.title ?? ''} zeppelin`;
    expect((await idsOf(query))[0]).toBe(helpCentre[0]?.id);
    online = true;
    await idsOf(query);
    expect(fetched).toEqual([1, 2, 2, 3]);
  });

  it('does not wait for a part that is empty', async () => {
    const { fetched, idsOf } = inParts((index) => loadIndex(join(index.texts.length)));
    expect(await idsOf(`${helpCentre[0]?.title ?? ''} zeppelin`)).toContain(helpCentre[0]?.id);
    expect(fetched).toEqual([1, 2]);
  });

  it('refuses a part of another index', () => {
    const other = split(buildIndex([...helpCentre, article({ id: 'new', title: 'New' })]));
    const mixed = Uint8Array.from([...(parts[0] ?? []), ...(other[1] ?? [])]);
    expect(() => loadIndex(mixed)).toThrow(/^index: expected the checksum/);
  });

  it.each([
    ['https://a.test/baton-index.bin', 'https://a.test/baton-index-2.bin'],
    ['/help/index.bin?v=3#x', '/help/index-2.bin?v=3#x'],
    ['../no.suffix/index', '../no.suffix/index-2'],
  ])('names the second file of %s', (url, second) => {
    expect(partUrl(url, 2)).toBe(second);
  });
});
