import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/core/article.ts';
import { search } from '../../src/search/search.ts';
import { article, indexOf } from './helpCentre.ts';

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
const all = (articles: readonly Article[], query: string) => search(indexOf(articles), query, { limit: 100 });

describe('odd articles', () => {
  it('may have nothing in them', () => {
    expect(all([], 'a')).toEqual([]);
    const empty = article({
      id: '',
      url: '',
      headings: ['', { text: '', anchor: '' }],
      aliases: [''],
      tags: [''],
      summary: '',
      section: '',
      lang: '',
    });
    expect(all([empty], 'a')).toEqual([]);
    expect(all([empty, article({ id: 'b', title: 'A' })], 'a').map(({ id }) => id)).toEqual(['b']);
  });

  it('are the first where several have one id, and are two where only the address is the same', () => {
    const twice = [
      article({ title: 'First one' }),
      article({ title: 'Second one' }),
      article({ id: 'b', title: 'One' }),
    ];
    expect(
      all(twice, 'one')
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['First one', 'One']);
  });

  it('may be as long as a book', () => {
    const body = `Begin here. ${'Lorem ipsum dolor sit amet, '.repeat(190_000)} zeppelin.`;
    const [result] = all(
      [article({ title: 'Book', body }), article({ id: 'b', title: 'Other' })],
      'zeppelin',
    );
    expect(result).toMatchObject({ id: 'a', coverage: 1 });
    expect(result?.snippet.length).toBeLessThanOrEqual(160);
  });

  it('may have one word without an end, and a title as long as a body', () => {
    expect(all([article({ title: 'x', body: 'y'.repeat(1_000_000) })], 'x')).toHaveLength(1);
    const title = `${'long '.repeat(20_000)}end`;
    expect(all([article({ title })], 'end')[0]?.title).toBe(title);
  });

  it.each(['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'valueOf'])(
    'may be named %s in every field',
    (name) => {
      const odd = article({
        ...{ id: name, url: name, title: name, body: `${name} is it. And ${name}.`, summary: name },
        ...{
          headings: [{ text: `${name} heading`, anchor: name }],
          aliases: [name],
          tags: [name],
          section: name,
        },
      });
      expect(all([odd, article({ title: 'Other' })], name)).toMatchObject([
        { id: name, url: name, title: name, section: name, coverage: 1 },
      ]);
      expect(all([odd], 'heading')[0]).toMatchObject({ heading: `${name} heading`, anchor: name });
      expect(all([article({ title: 'Other', lang: name })], 'other')).toHaveLength(1);
    },
  );

  it('bring no properties of their own', () => {
    const odd = JSON.parse(
      '{"id":"p","url":"p","title":"Word","headings":[],"body":"","__proto__":{"url":1}}',
    ) as Article;
    expect(all([odd], 'word')).toMatchObject([{ id: 'p', url: 'p' }]);
    expect(({} as { url?: unknown }).url).toBeUndefined();
  });

  it('may have HTML in every text, which stays text', () => {
    const html = '<img src=x onerror="alert(1)"> & &lt;b&gt; </script>';
    const odd = article({
      title: html,
      headings: [`${html} heading`],
      body: `So it is. ${html}`,
      section: html,
    });
    expect(all([odd], 'onerror')[0]).toMatchObject({
      title: html,
      section: html,
      snippet: html,
    });
    expect(all([odd], 'heading')[0]).toMatchObject({ heading: `${html} heading` });
  });

  it('may have NUL and control characters, which stay, and part words', () => {
    const odd = article({ title: 'One\u0000Two \u0007three' });
    for (const query of ['one', 'two', 'three'])
      expect(all([odd], query)[0]?.title).toBe('One\u0000Two \u0007three');
  });

  it('may have halves of characters, which become none of others', () => {
    const odd = article({
      id: '\ud800',
      url: 'a\ud83d',
      title: 'One \ud83d',
      headings: ['\ude00 two'],
      body: '\udc00 Three. \ud800',
    });
    const [result] = all([odd, article({ id: '\udfff', title: '\ude00' })], 'one');
    expect(result?.title).toMatch(/^One [\ud83d\ufffd]$/);
    expect(all([odd], 'three')[0]?.snippet).toMatch(/^[\udc00\ufffd] Three\. [\ud800\ufffd]$/);
  });
});

describe('what is shown', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });

  it('is what was given, with white space made plain', () => {
    const one = fc.record({
      title: text,
      headings: fc.array(text, { maxLength: 3 }),
      sentences: fc.array(text, { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 5 }), (list) => {
        const articles = list.map(({ title, headings, sentences }, i) =>
          article({ id: `${i}`, url: `${i}`, title, headings, tags: ['zzz'], body: sentences.join('. ') }),
        );
        const results = new Map(all(articles, 'zzz').map((result) => [result.id, result]));
        expect(results.size).toBe(list.length);
        articles.forEach(({ id, title, body }) => {
          expect(results.get(id)).toMatchObject({ title: clean(title) });
          // A body that begins with its title may go on without it.
          const [own, said] = [`${clean(title)} `, clean(body)];
          const shown = [said, said.startsWith(own) ? said.slice(own.length) : said];
          if (said.length <= 160) expect(shown).toContain(results.get(id)?.snippet);
        });
        const heads = articles.flatMap(({ headings }) =>
          headings.map((heading) => article({ title: 'x', headings: [`zzz ${heading as string}`, heading] })),
        );
        for (const head of heads)
          expect(all([head], 'zzz')[0]?.heading).toBe(clean(head.headings[0] as string));
      }),
    );
  });

  it('is found by the whole of its own title, whatever the title', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 8 }), (titles) => {
        const own = indexOf(titles.map((title, i) => article({ id: `${i}`, title })));
        titles.forEach((title, i) => {
          if (!/^[\p{L}\p{N}]{2,}$/u.test(title)) return;
          expect(search(own, title, { limit: 100 }).map(({ id }) => id)).toContain(`${i}`);
        });
      }),
    );
  });
});
