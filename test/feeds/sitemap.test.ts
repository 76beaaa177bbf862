import { describe, expect, it } from 'vitest';
import { readSitemap } from '../../src/feeds/sitemap.ts';
import { finish } from './finish.ts';
import { sitemap, sitemapIndex } from './fixtures/others.ts';

const ROOT = 'https://docs.example/';

describe('a sitemap', () => {
  it('gives each page of the site once, with the day that it changed', () => {
    expect(finish(readSitemap(sitemap, ROOT))).toEqual({
      pages: [
        { url: `${ROOT}lamps/?a=1&b=2`, lastmod: '2024-02-03T10:00:00+00:00' },
        { url: `${ROOT}switches/` },
      ],
      sitemaps: [],
      skipped: new Map([['address is of another site', ['https://elsewhere.example/']]]),
    });
  });

  it('may name other sitemaps', () => {
    const { pages, sitemaps } = finish(readSitemap(sitemapIndex, ROOT));
    expect(pages).toEqual([]);
    expect(sitemaps).toEqual([`${ROOT}sitemap-0.xml.gz`, `${ROOT}sitemap-1.xml`]);
  });

  it('that is cut off gives what is there, and says so', () => {
    const { pages, skipped } = finish(
      readSitemap(sitemap.slice(0, sitemap.indexOf('<url><loc><![CDATA[')), ROOT),
    );
    expect(pages).toHaveLength(1);
    expect(skipped.get('the file is cut off')).toEqual([`behind ${ROOT}lamps/?a=1&b=2`]);
  });

  it('is not a page of HTML', () => {
    expect(() => finish(readSitemap('<!doctype html><title>Not found</title>', ROOT))).toThrow(
      /^sitemap: expected <urlset> or <sitemapindex>, received an HTML page .*\. The server answers/,
    );
  });
});
