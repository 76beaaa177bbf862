import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from './liveServer.ts';
import { createLiveSites } from './liveSites.ts';
import { article, loadFile, urlsIn } from './siteFolders.ts';

const { serve, index, remove } = createLiveSites();
afterEach(remove);

const xml = (body: string): Answer => ({ headers: { 'Content-Type': 'application/xml' }, body });
const urlset = (...urls: readonly string[]): string =>
  `<urlset>${urls.map((url) => `<url><loc>${url}</loc></url>`).join('')}</urlset>`;

describe('baton index of a live site', () => {
  it('follows the links of its pages, below the address that was given', async () => {
    const { origin, agents } = await serve(() => ({
      '/docs/': article(
        'Home',
        'a.html',
        '/blog/',
        'https://other.test/',
        'b/?page=2',
        'x.png',
        'mailto:a@b.test',
      ),
      '/docs/a.html': article('A', 'b/', 'index.html', '#top'),
      '/docs/b/': article('B'),
    }));
    const { code, urls } = await index(origin, '/docs/');
    expect(code).toBe(0);
    expect(await urls()).toEqual(['http://site/docs/', 'http://site/docs/a.html', 'http://site/docs/b/']);
    // With a base the index, and with it the report, is the same on every port.
    const { out } = await index(origin, '/docs/', ['--base', 'https://a.test/docs/']);
    expect(out.replace(/ *[\d.]+ k?B/g, ' n B')).toMatchInlineSnapshot(`
      "Source         pages that http://site/docs/ leads to
      Pages found        3
      Articles           3
      Skipped            0
      Size n B
      Largest pages  what each would add to the index, packed
       n B  0 headings  https://a.test/docs/
       n B  0 headings  https://a.test/docs/a.html
       n B  0 headings  https://a.test/docs/b/
      Written to     i.bin, n B"
    `);
    expect([...agents]).toEqual(['baton-help/1.2.3']);
  });

  it('takes an address without its slash for a folder, and follows it where it leads', async () => {
    const { origin } = await serve(() => ({
      '/docs': { status: 301, headers: { Location: '/docs/' } },
      '/docs/': article('Home', 'a'),
      '/docs/a': article('A'),
    }));
    expect(await (await index(origin, '/docs')).urls()).toEqual(['http://site/docs/', 'http://site/docs/a']);
  });

  it('writes URLs below a base where one is given', async () => {
    const { origin } = await serve(() => ({ '/x/': article('Home', 'a'), '/x/a': article('A') }));
    const { urls } = await index(origin, '/x/', ['--base', 'https://docs.test/help']);
    expect(await urls()).toEqual(['https://docs.test/help/', 'https://docs.test/help/a']);
  });

  it('reads the pages that its sitemaps name: of robots.txt, of an index, packed', async () => {
    const { origin } = await serve((site) => ({
      '/': article('Home', 'unlisted'),
      '/robots.txt': { headers: { 'Content-Type': 'text/plain' }, body: `Sitemap: ${site}/maps.xml` },
      '/maps.xml': xml(
        `<sitemapindex><sitemap><loc>${site}/one.xml.gz</loc></sitemap><sitemap><loc>${site}/maps.xml</loc></sitemap></sitemapindex>`,
      ),
      '/one.xml.gz': {
        headers: { 'Content-Type': 'application/gzip' },
        body: gzipSync(urlset(`${site}/b`, `${site}/a`, 'https://other.test/c')),
      },
      '/a': article('A'),
      '/b': article('B'),
    }));
    const { urls, out } = await index(origin);
    expect(await urls()).toEqual(['http://site/a', 'http://site/b']);
    expect(out).toContain('Source         pages that the sitemap of http://site/ names\n');
  });

  it('reads its search index where it has one, with one request for all pages', async () => {
    const docs = [
      { location: '', title: 'Home', text: 'Welcome to the docs.' },
      { location: 'refunds/', title: 'Refunds', text: '<p>Cards take five days.</p>' },
      { location: 'refunds/#bank', title: 'Bank', text: 'Ten days.' },
    ];
    const { origin, asked } = await serve(() => ({
      '/docs/start/': `<html><head><meta name="generator" content="mkdocs-1.6"></head><body><script>var base_url = "..";</script>${article('Start')}</body></html>`,
      '/docs/search/search_index.json': {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ config: {}, docs }),
      },
    }));
    const { urls, out, file } = await index(origin, '/docs/start/');
    expect(await urls()).toEqual(['http://site/docs/', 'http://site/docs/refunds/']);
    expect((await loadFile(file)).size).toBe(2);
    expect(out).toMatch(
      /^Source +search index of MkDocs at http:\/\/site\/docs\/search\/search_index\.json\n/,
    );
    expect(asked).toHaveLength(4);
  });

  it('reads the pages where what has the name of a search index is something else', async () => {
    const { origin } = await serve(() => ({
      '/': `<meta name="generator" content="mkdocs">${article('Home')}`,
      '/search/search_index.json': article('Not found'),
    }));
    expect(await (await index(origin)).urls()).toEqual(['http://site/']);
  });

  it('reads the pages where the sitemap has far more of them than an index of no standard', async () => {
    const json: Answer = {
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify([{ title: 'News', url: '/news', content: 'The newest page of the site.' }]),
    };
    const served = (names: readonly string[]) =>
      serve((site) => ({
        '/': `<meta name="generator" content="Hugo 0.111">${article('Home')}`,
        '/index.json': json,
        '/sitemap.xml': xml(urlset(...names.map((name) => `${site}/${name}`))),
        ...Object.fromEntries(names.map((name) => [`/${name}`, article(name)])),
      }));
    const large = await served(['a', 'b', 'c']);
    expect((await index(large.origin)).out).toMatch(/^Source +pages that the sitemap/);
    const small = await served(['news']);
    expect((await index(small.origin)).out).toMatch(/^Source +JSON index at http:\/\/site\/index.json/);
  });

  it('leaves out what is excluded, and does not ask for it', async () => {
    const { origin, asked } = await serve(() => ({
      '/': article('Home', 'old/a', 'new'),
      '/old/a': article('Old'),
      '/new': article('New'),
    }));
    const { urls, out } = await index(origin, '/', ['--exclude', 'old']);
    expect(await urls()).toEqual(['http://site/', 'http://site/new']);
    expect(out).toMatch(/excluded +1 +old\/a/);
    expect(asked).not.toContain('/old/a');
  });

  it('gives the same bytes whichever answer comes first', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const late =
      (title: string, turns: number): Answer =>
      (_, response) => {
        setTimeout(() => response.setHeader('Content-Type', 'text/html').end(article(title)), turns);
      };
    const run = async (order: readonly string[]) => {
      const { origin } = await serve(() => ({
        '/': article('Home', ...names),
        ...Object.fromEntries(
          names.map((name) => [`/${name}`, late(`Same ${name}`, order.indexOf(name) * 5)]),
        ),
      }));
      const { file, out } = await index(origin, '/', ['--limit', '5', '--base', 'https://a.test']);
      return { articles: await urlsIn(file), out, bytes: await readFile(file) };
    };
    const first = await run(names);
    expect(first.articles).toHaveLength(5);
    expect(await run([...names].reverse())).toEqual(first);
  });
});
