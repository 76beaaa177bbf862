import { describe, expect, it } from 'vitest';
import { pagefindResults } from '../../../src/search/pagefindResults.ts';

/** Pagefind over pages by their words: all words of a query have to be in a page. */
function over(pages: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const search = (query: string) => {
    asked.push(query);
    const words = query.toLowerCase().split(' ');
    const found = Object.entries(pages).filter(([, text]) =>
      words.every((word) => text.split(' ').includes(word)),
    );
    return Promise.resolve({ results: found.map(([id]) => ({ id, score: 1 })) });
  };
  const idsFor = async (query: string) =>
    (await pagefindResults({ search }, query, {})).map((result) => (result as { id: string }).id);
  return { idsFor, asked };
}

describe('what Pagefind finds', () => {
  const pages = {
    backups: 'restore a backup to another machine',
    upgrade: 'make a backup before an upgrade',
    printer: 'print a label',
  };

  it('is what has all words, and nothing else is asked for', async () => {
    const { idsFor, asked } = over(pages);
    expect(await idsFor('restore backup')).toEqual(['backups']);
    expect(asked).toEqual(['restore backup']);
  });

  it('is what has most of them where no page has all, rare words first', async () => {
    expect(await over(pages).idsFor('restore from backup')).toEqual(['backups', 'upgrade']);
  });

  it('is nothing where no page has any', async () => {
    expect(await over(pages).idsFor('invoice currency')).toEqual([]);
  });

  it('is nothing for one word that no page has, asked for once', async () => {
    const { idsFor, asked } = over(pages);
    expect(await idsFor('invoice')).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it.each([null, {}, { results: 'none' }, { results: [null, 7] }])(
    'is read with care: %j',
    async (answer) => {
      const found = await pagefindResults({ search: () => Promise.resolve(answer) }, 'two words', {});
      expect(Array.isArray(found)).toBe(true);
    },
  );
});
