import { describe, expect, it } from 'vitest';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { loadIndex } from '../../src/search/loadIndex.ts';
import { search } from '../../src/search/search.ts';
import { article, helpCentre, indexOf } from './helpCentre.ts';

const index = indexOf(helpCentre);
const ids = (query: string): string[] => search(index, query).map(({ id }) => id);

describe('what is found', () => {
  it('finds an article by its title', () => {
    expect(ids('reset your password')[0]).toBe('account/password');
  });

  it('finds a whole question by the words that carry its meaning', () => {
    expect(ids('how do I get my money back?')[0]).toBe('billing/refunds');
    expect(ids('Could you please tell me where I can download the receipt')[0]).toBe('billing/receipts');
  });

  it('finds other forms of a word', () => {
    expect(ids('refunding ')[0]).toBe('billing/refunds');
    expect(ids('correcting invoices ')[0]).toBe('invoices/correct');
  });

  it('finds by tags, by a heading, and by a word of the body', () => {
    expect(ids('colleagues')[0]).toBe('account/invite');
    expect(ids('schedule for later')[0]).toBe('invoices/send');
    expect(ids('exponential backoff')[0]).toBe('api/limits');
  });

  it('finds an unfinished last word', () => {
    expect(ids('reset passw')[0]).toBe('account/password');
  });

  it('takes the last word as unfinished where it stood there before, too', () => {
    const two = indexOf([article({ id: 'a', title: 'Webhooks' }), article({ id: 'b', title: 'Web' })]);
    expect(search(two, 'web or web').map(({ id }) => id)).toContain('a');
  });

  it('takes a word with a space behind it as finished', () => {
    expect(ids('webh')).toEqual(['api/webhooks']);
    expect(ids('webh ')).toEqual([]);
  });

  it.each(['refnud ', 'reund ', 'refuund ', 'tefund ', 'refund'])(
    'finds the refund article by "%s"',
    (typed) => {
      expect(ids(typed)[0]).toBe('billing/refunds');
    },
  );

  it('takes accents and case as no difference', () => {
    const cafes = indexOf([article({ id: 'cafe', title: 'Café à la carte', lang: 'fr' })]);
    expect(search(cafes, 'CAFE')[0]?.id).toBe('cafe');
  });

  it('ranks an article that has all words above one that has a part of them', () => {
    const [best, next] = search(index, 'correct tax number');
    expect(best?.id).toBe('billing/vat');
    expect(best?.coverage).toBe(1);
    expect(next?.coverage ?? 0).toBeLessThan(1);
  });

  it('ranks a title that says it above a body that says it again and again', () => {
    const two = indexOf([
      article({
        id: 'body',
        url: 'a',
        title: 'Other things',
        body: 'Exports, exports and export. '.repeat(30),
      }),
      article({ id: 'title', url: 'b', title: 'Export' }),
    ]);
    expect(search(two, 'export ').map(({ id }) => id)).toEqual(['title', 'body']);
  });

  it('ranks words that stand in the order of the query above the same words in another', () => {
    const two = indexOf([
      article({ id: 'other', url: 'a', title: 'Order of the status' }),
      article({ id: 'same', url: 'b', title: 'Status of the order' }),
    ]);
    expect(search(two, 'status of the order ').map(({ id }) => id)).toEqual(['same', 'other']);
  });

  it('keeps articles that are equal in the order of their addresses, then of their ids', () => {
    const ids = ['c', 'a', 'b', 'd'];
    const twins = indexOf(ids.map((id) => article({ id, url: id < 'c' ? 'z' : 'y', title: 'Same title' })));
    expect(search(twins, 'title').map(({ id }) => id)).toEqual(['c', 'd', 'a', 'b']);
  });

  it('finds the parts of a name, and a name by its parts written apart', () => {
    const names = indexOf([
      article({ id: 'camel', title: 'Turn on clickTracking' }),
      article({ id: 'snake', title: 'Set max_retries' }),
    ]);
    for (const query of ['click tracking', 'tracking ', 'clicktracking', 'clickTracking'])
      expect(search(names, query)[0]?.id).toBe('camel');
    for (const query of ['max retries', 'retries ', 'max_retries', 'maxRetries'])
      expect(search(names, query)[0]?.id).toBe('snake');
  });

  it('finds synonyms both ways, below the very word', () => {
    const docs = [
      article({ id: 'bill', title: 'Your bill' }),
      article({ id: 'invoice', title: 'Your invoice' }),
    ];
    const same = loadIndex(buildIndex(docs, { synonyms: [['bill', 'invoice']] }));
    expect(search(same, 'invoice ').map(({ id }) => id)).toEqual(['invoice', 'bill']);
    expect(search(same, 'bill ').map(({ id }) => id)).toEqual(['bill', 'invoice']);
  });

  it('gives no more than the limit', () => {
    expect(search(index, 'invoice', { limit: 2 })).toHaveLength(2);
  });
});

describe('what is not found', () => {
  it.each(['xylophone warranty', 'quantum flux', 'blorp', 'zebra crossing', 'qwertyuiop'])(
    'has nothing for "%s", of which no word occurs',
    (query) => {
      expect(ids(query)).toEqual([]);
    },
  );

  it('does not stretch short words', () => {
    expect(ids('api')).toContain('api/keys');
    expect(ids('apo ')).toEqual([]);
    expect(ids('vax ')).toEqual([]);
  });

  it('takes the end of a word for the word, its middle for nothing', () => {
    expect(ids('minders ')).toEqual(['invoices/reminders']);
    expect(ids('eminde ')).toEqual([]);
  });

  it('does not stretch a word that the docs know to one that is like it', () => {
    const two = indexOf([article({ id: 'form', title: 'Form' }), article({ id: 'from', title: 'From' })]);
    expect(search(two, 'form ').map(({ id }) => id)).toEqual(['form']);
  });

  it('counts words that carry no meaning little, and searches them all the same', () => {
    const titles = indexOf([
      article({ id: 'what', title: 'What is it' }),
      article({ id: 'tax', title: 'Tax' }),
    ]);
    expect(search(titles, 'is tax ').map(({ id }) => id)).toEqual(['tax', 'what']);
    expect(search(titles, 'what is it ').map(({ id }) => id)).toEqual(['what']);
  });
});
