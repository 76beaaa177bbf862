import { describe, expect, it } from 'vitest';
import { withAliases } from './aliases.ts';

const article = (id: string, body: string) => ({ id, url: id, title: id, headings: [], body });
const wordings = [
  { intent: 'card', text: 'My card is gone!' },
  { intent: 'card', text: 'I lost my card' },
  { intent: 'card', text: 'Where is my card' },
  { intent: 'card', text: 'somebody stole my card' },
  { intent: 'refund', text: 'money back please' },
];

describe('wordings as aliases', () => {
  const articles = [article('card', 'Where is my card? It may be lost.'), article('refund', '')];
  const aliases = (count: number, queries: readonly string[] = []) =>
    withAliases(articles, wordings, queries, count).map((one) => one.aliases);

  it('go to the article that answers them, as many as asked for and as there are', () => {
    expect(aliases(2).map((some) => some?.length)).toEqual([2, 1]);
    expect(aliases(50)[1]).toEqual(['money back please']);
    expect(aliases(0)).toEqual([[], []]);
  });

  it('are never what is asked in the evaluation, nor a sentence of a body', () => {
    expect(aliases(50, ['I lost my card?'])[0]?.toSorted()).toEqual([
      'My card is gone!',
      'somebody stole my card',
    ]);
  });

  it('are the same with more of them, and some more', () => {
    expect(aliases(3)[0]?.slice(0, 2)).toEqual(aliases(2)[0]);
  });
});
