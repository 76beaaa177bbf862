import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPagefindFragment, readPagefindHashes } from '../../src/feeds/pagefind.ts';
import { readSitemap } from '../../src/feeds/sitemap.ts';
import { anyMarkup } from './anyMarkup.ts';
import { finish } from './finish.ts';
import { pagefindFragment, sitemap, sitemapIndex } from './fixtures/others.ts';
import { expectSafe } from './isSafe.ts';

const ROOT = 'https://docs.example/';
const OUR_ERROR = /^Error: [^:]+: expected .+, received .+\. .+/s;

/** What a reader gives; nothing where it threw the one kind of error. */
function held<Given>(read: () => Given): Given | undefined {
  try {
    return read();
  } catch (error) {
    expect(String(error)).toMatch(OUR_ERROR);
    return undefined;
  }
}

const changed = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(5), anyMarkup), { minLength: 1, maxLength: 5 })
    .map((changes) =>
      changes.reduce((all, [at, cut, put]) => all.slice(0, at) + put + all.slice(at + cut), text),
    );

describe('a hostile sitemap', () => {
  it('gives addresses of the site only', () => {
    fc.assert(
      fc.property(fc.oneof(changed(sitemap), changed(sitemapIndex)), (text) => {
        const found = held(() => finish(readSitemap(text, ROOT)));
        const urls = [...(found?.pages.map(({ url }) => url) ?? []), ...(found?.sitemaps ?? [])];
        for (const url of urls) expect(new URL(url).origin).toBe('https://docs.example');
        for (const { lastmod } of found?.pages ?? []) expect(lastmod ?? '2024').toMatch(/^\d{4}[\dT:.Z+-]*$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes work in proportion to its length, in steps', () => {
    for (const bit of [
      '<loc>',
      '<loc>&amp;',
      '<url><loc>https://docs.example/a</loc></url>',
      '<!--',
      '<!-- -->',
      '<![CDATA[',
      '<',
    ]) {
      const steps = [...readSitemap(`<urlset>${bit.repeat(2_000_000 / bit.length)}`, ROOT)];
      expect(steps.length).toBeLessThan(100);
      if (!['<!--', '<', '<![CDATA['].includes(bit)) expect(steps.length).toBeGreaterThan(30);
    }
  });
});

describe('hostile files of Pagefind', () => {
  it('give a safe page, or the one kind of error', () => {
    fc.assert(
      fc.property(changed(pagefindFragment), (text) => {
        const article = held(() => readPagefindFragment(text, ROOT));
        if (article) expectSafe({ articles: [article], skipped: new Map(), hasText: true }, ROOT);
      }),
      { numRuns: 1000 },
    );
  });

  it('give names that stay where they are, or the one kind of error', () => {
    const anyByte = fc.oneof(
      fc.constantFrom(0x80, 0x81, 0x82, 0x98, 0x9a, 0x9f, 0x60, 0x61, 0x41, 0x78, 0xff),
      fc.nat(255),
    );
    fc.assert(
      fc.property(fc.array(anyByte, { maxLength: 40 }), (bytes) => {
        const file = Uint8Array.from([...new TextEncoder().encode('pagefind_dcd'), ...bytes]);
        for (const hash of held(() => readPagefindHashes(file)) ?? []) expect(hash).toMatch(/^[\w-]+$/);
      }),
      { numRuns: 5000 },
    );
  });

  it('may be as deep as they are long', () => {
    const deep = new Uint8Array(1_000_000).fill(0x81);
    deep.set([...new TextEncoder().encode('pagefind_dcd'), 0x82, 0x60, 0x81, 0x82, 0x61, 0x61]);
    expect(() => readPagefindHashes(deep)).toThrow(
      /^Pagefind pf_meta: expected an item at byte 1000000 of 1000000, received an empty file/,
    );
  });
});
