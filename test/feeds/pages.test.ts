import { describe, expect, it } from 'vitest';
import { createPages } from '../../src/feeds/pages.ts';
import { finish } from './finish.ts';
import { TAGS } from './isSafe.ts';

const ROOT = 'https://docs.example/';

describe('pages of a feed', () => {
  it('that differ in their suffix only have an id each', () => {
    const pages = createPages(ROOT);
    for (const address of ['guide.html', 'guide/', 'guide/index.html'])
      pages.add({ address, title: address });
    expect(finish(pages.done()).articles).toMatchObject([
      { id: 'guide', url: `${ROOT}guide.html` },
      { id: `${ROOT}guide/`, url: `${ROOT}guide/` },
    ]);
  });

  it('have a name even where the feed gives none', () => {
    const pages = createPages(ROOT);
    pages.add({ address: 'wall-lamps.html', title: '<img src=x>' });
    pages.add({ address: 'lamps.html#wall', title: 'Wall' });
    expect(finish(pages.done()).articles.map(({ title }) => title)).toEqual(['Wall lamps', 'Wall']);
  });

  it('keep so much text as anybody reads, and say what was left out', () => {
    const pages = createPages(ROOT);
    pages.add({ address: 'a', title: 'A', text: 'word '.repeat(50_000) });
    pages.add({ address: 'a#b', title: 'B', text: 'more '.repeat(50_000) });
    const { articles, skipped } = finish(pages.done());
    expect(articles[0]?.body.length).toBeLessThanOrEqual(300_000);
    expect([...skipped]).toEqual([['text of a page beyond 300,000 characters', ['a']]]);
  });

  it('never make a tag of the end of one text and the beginning of the next', () => {
    const pages = createPages(ROOT);
    pages.add({ address: 'a', title: 'A', text: 'One <thing' });
    pages.add({ address: 'a#b', title: 'B', text: 'onclick=x' });
    const { articles } = finish(pages.done());
    expect(articles[0]?.body).toBe('One <thing> onclick=x');
    expect(articles[0]?.body).not.toMatch(TAGS);
  });

  it('are left out where they are of another site, by their names', () => {
    const pages = createPages(ROOT);
    pages.add({ address: 'https://elsewhere.example/', title: 'Not <b>ours</b>' });
    pages.add({ address: 'javascript:alert(1)', title: '' });
    expect(finish(pages.done())).toEqual({
      articles: [],
      skipped: new Map([
        ['address is of another site', ['Not ours']],
        ['address is not http(s)', ['javascript:alert(1)']],
      ]),
      hasText: false,
    });
  });
});
