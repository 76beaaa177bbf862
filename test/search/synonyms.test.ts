import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import { thesaurus } from '../../src/search/thesaurus.ts';
import { words } from '../../src/search/words.ts';
import { article, indexOf } from './helpCentre.ts';

const found = (title: string, query: string, lang = 'en'): boolean =>
  search(
    indexOf([article({ id: 'it', title, lang }), article({ id: 'x', title: 'Xylophones', lang })]),
    query,
  ).some(({ id }) => id === 'it');

describe('the thesaurus', () => {
  it('has groups of two or more single words as they are compared, each word in one group only', () => {
    const all = thesaurus('en');
    const flat = all.flat();
    expect(all.every((group) => group.length > 1)).toBe(true);
    expect(flat.filter((word) => words(word)[0]?.word !== word)).toEqual([]);
    expect(flat.filter((word, i) => flat.indexOf(word) !== i)).toEqual(['broken']);
  });

  it.each([
    ['Removing a member', 'delete user'],
    ['Download your invoice', 'bill '],
    ['When a reimbursement arrives', 'refunds '],
    ['Set up multifactor sign-in', '2fa '],
  ])('lets customers find "%s" with "%s"', (title, query) => {
    expect(found(title, query)).toBe(true);
  });

  it('is there for English only', () => {
    expect(thesaurus('en-GB')).toEqual(thesaurus(''));
    expect(thesaurus('de')).toEqual([]);
    expect(found('Invoice', 'bill ', 'fr')).toBe(false);
  });

  it('ranks the very word of the query higher', () => {
    const index = indexOf([
      article({ id: 'bill', title: 'Your bill', lang: 'en' }),
      article({ id: 'invoice', title: 'Your invoice', lang: 'en' }),
    ]);
    expect(search(index, 'invoice').map(({ id }) => id)).toEqual(['invoice', 'bill']);
    expect(search(index, 'bill').map(({ id }) => id)).toEqual(['bill', 'invoice']);
  });
});
