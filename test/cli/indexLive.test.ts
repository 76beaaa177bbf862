import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import type { LiveLimits } from '../../src/cli/liveLimits.ts';
import { search } from '../../src/search/search.ts';
import { liveServer, type Answer } from './liveServer.ts';
import { article, batonIndex, createSiteFolders, loadFile, urlsIn } from './siteFolders.ts';

const folders = createSiteFolders();
const servers: Awaited<ReturnType<typeof liveServer>>[] = [];
afterEach(async () => {
  await Promise.all([folders.remove(), ...servers.splice(0).map(({ close }) => close())]);
});

async function serve(paths: (origin: string) => Readonly<Record<string, Answer>>) {
  const server = await liveServer(paths);
  servers.push(server);
  return server;
}

/** Runs the command on a site; what it prints has no port in it. */
async function index(
  origin: string,
  path = '/',
  args: readonly string[] = [],
  limits: Partial<LiveLimits> = {},
) {
  const out = join(await folders.site(), 'i.bin');
  const run = await batonIndex([origin + path, '--out', out, ...args], limits);
  const short = (text: string) => text.replaceAll(origin, 'http://site').replaceAll(out, 'i.bin');
  return {
    code: run.code,
    out: short(run.out),
    err: short(run.err),
    urls: async () => (await urlsIn(out)).map(short),
    file: out,
  };
}

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
    const { code, out, urls } = await index(origin, '/docs/');
    expect(code).toBe(0);
    expect(await urls()).toEqual(['http://site/docs/', 'http://site/docs/a.html', 'http://site/docs/b/']);
    expect(out.replace(/[\d.]+ k?B/g, 'n B')).toMatchInlineSnapshot(`
      "Source         pages that http://site/docs/ leads to
      Pages found        3
      Articles           3
      Skipped            0
      Size           n B
      Largest pages  what each would add to the index, packed
           n B  0 headings  http://site/docs/
           n B  0 headings  http://site/docs/a.html
           n B  0 headings  http://site/docs/b/
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

describe('baton index as a guest', () => {
  it('asks for nothing that robots.txt forbids', async () => {
    const { origin, asked } = await serve(() => ({
      '/': article('Home', 'open', 'closed/a'),
      '/robots.txt': { headers: { 'Content-Type': 'text/plain' }, body: 'User-agent: *\nDisallow: /closed/' },
      '/open': article('Open'),
      '/closed/a': article('Closed'),
    }));
    const { out, urls } = await index(origin);
    expect(await urls()).toEqual(['http://site/', 'http://site/open']);
    expect(out).toMatch(/not allowed by robots\.txt +1 +closed\/a/);
    expect(asked).not.toContain('/closed/a');
  });

  it('says so where robots.txt forbids the whole site, or cannot be read', async () => {
    const text = (status: number, body: string): Answer => ({
      status,
      body,
      headers: { 'Content-Type': 'text/plain' },
    });
    const closed = await serve(() => ({
      '/': article('Home'),
      '/robots.txt': text(200, 'User-agent: baton-help\nDisallow: /'),
    }));
    const { code, err } = await index(closed.origin);
    expect(code).toBe(1);
    expect(err).toBe(
      'http://site/: expected a site that lets programs read it, received a robots.txt that forbids it.\n' +
        'Allow the User-agent baton-help there, or build the site and give its folder.',
    );
    const broken = await serve(() => ({ '/': article('Home'), '/robots.txt': text(500, '') }));
    expect((await index(broken.origin)).err).toMatch(
      /^http:\/\/site\/robots\.txt: expected an answer, received answered with 500/,
    );
  });

  it('comes again when it is told to, and not for ever', async () => {
    let calls = 0;
    const { origin, asked } = await serve(() => ({
      '/': article('Home', 'busy', 'never'),
      '/busy': (_, response) => {
        calls += 1;
        const isBusy = calls < 3;
        response.writeHead(isBusy ? 429 : 200, { 'Content-Type': 'text/html', 'Retry-After': '0' });
        response.end(isBusy ? '' : article('Busy'));
      },
      '/never': { status: 503, headers: { 'Retry-After': '0' } },
    }));
    const { urls, out } = await index(origin);
    expect(await urls()).toEqual(['http://site/', 'http://site/busy']);
    expect(out).toMatch(/answered with 503 +1 +never/);
    expect(asked.filter((path) => path === '/never')).toHaveLength(4);
  });

  it('asks for so many at once as it was told, and no more', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `p${String(i)}`);
    const slow: Answer = (_, response) => {
      setTimeout(() => response.setHeader('Content-Type', 'text/html').end(article('P')), 10);
    };
    const { origin, most } = await serve(() => ({
      '/': article('Home', ...names),
      ...Object.fromEntries(names.map((name) => [`/${name}`, slow])),
    }));
    await index(origin, '/', ['--concurrency', '3']);
    expect(most()).toBe(3);
  });

  it('leaves redirects to other sites, and follows those on the site', async () => {
    const { origin } = await serve((site) => ({
      '/': article('Home', 'away', 'moved', 'round'),
      '/away': { status: 302, headers: { Location: 'http://localhost:1/' } },
      '/moved': { status: 301, headers: { Location: `${site}/new` } },
      '/new': article('New'),
      '/round': { status: 302, headers: { Location: '/round' } },
    }));
    const { urls, out } = await index(origin);
    expect(await urls()).toEqual(['http://site/', 'http://site/new']);
    expect(out).toMatch(/redirect to another site +1 +away/);
    expect(out).toMatch(/redirect without an end +1 +round/);
  });

  it('leaves what is too slow, too large, packed to be too large, or no page', async () => {
    const { origin } = await serve(() => ({
      '/': article('Home', 'slow', 'large', 'bomb', 'text', 'latin1', 'gone'),
      '/slow': (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/html' }).write('<html>');
      },
      '/large': article('x'.repeat(20_000)),
      '/bomb': {
        headers: { 'Content-Encoding': 'gzip' },
        body: gzipSync(Buffer.alloc(5_000_000)),
      },
      '/text': { headers: { 'Content-Type': 'text/plain' }, body: 'plain' },
      '/latin1': { headers: { 'Content-Type': 'text/html' }, body: Uint8Array.of(0x3c, 0x70, 0x3e, 0xe9) },
    }));
    const { out, code } = await index(origin, '/', [], { timeoutMs: 200, pageBytes: 10_000, retries: 0 });
    expect(code).toBe(0);
    expect(out.replace(/[\d.]+ k?B/g, 'n B')).toMatchInlineSnapshot(`
      "Source                                pages that http://site/ leads to
      Pages found                               7
      Articles                                  1
      Skipped                                   6
        larger than 0.01 MB                     2  bomb, large
        no answer within 0.2 s                  1  slow
        not HTML                                1  text
        not found (404)                         1  gone
        not in the encoding that it states      1  latin1
      Size                                  n B
      Largest pages                         what each would add to the index, packed
           n B  0 headings  http://site/
      Written to                            i.bin, n B"
    `);
  });

  it('reads a page in the encoding that its server states', async () => {
    const { origin } = await serve(() => ({
      '/': {
        headers: { 'Content-Type': 'text/html; charset=iso-8859-1' },
        body: Buffer.from(article('Überweisung'), 'latin1'),
      },
    }));
    const { file } = await index(origin);
    expect(search(await loadFile(file), 'überweisung').map(({ title }) => title)).toEqual(['Überweisung']);
  });

  it('comes to an end on a site that has none', async () => {
    const { origin, asked } = await serve(() => ({
      '/robots.txt': { status: 404 },
      '*': (request, response) => {
        const path = request.url ?? '/';
        response.writeHead(/missing|\.\w+$/.test(path) ? 404 : 200, { 'Content-Type': 'text/html' });
        response.end(article(`Page ${path}`, `${path}a/`, `${path}b/`));
      },
    }));
    const { out, urls } = await index(origin, '/', ['--limit', '10']);
    expect(await urls()).toHaveLength(10);
    expect(out).toMatch(/beyond the limit of pages +\d+ +/);
    expect(asked.length).toBeLessThan(30);
  });
});

describe('baton index of a live site, when it cannot', () => {
  it.each([
    ['needs a login', { status: 401 }, 'needs a login or is closed to programs (401)'],
    ['is closed', { status: 403 }, 'needs a login or is closed to programs (403)'],
    ['is not there', { status: 404 }, 'not found (404)'],
    ['is broken', { status: 500 }, 'answered with 500'],
  ])('says so where the site %s, and writes nothing', async (_, answer, reason) => {
    const { origin } = await serve(() => ({ '*': answer }));
    const { code, err, file } = await index(origin);
    expect(code).toBe(1);
    expect(err).toBe(
      `http://site/: expected an answer, received ${reason}.\n` +
        'Check that the address opens in a browser without a login; else build the site and give its folder.',
    );
    expect(await readdir(join(file, '..'))).toEqual([]);
  });

  it('says so where nobody answers', async () => {
    const { origin, close } = await serve(() => ({}));
    await close();
    servers.splice(0);
    expect((await index(origin)).err).toMatch(/received cannot be reached \(ECONNREFUSED\)\./);
  });

  it('says so where the address is that of something else', async () => {
    const { origin } = await serve(() => ({
      '/': { headers: { 'Content-Type': 'application/pdf' }, body: '%PDF' },
    }));
    expect((await index(origin)).err).toContain(
      'expected the first page of a docs site, received application/pdf',
    );
  });

  it('says so where a site answers everything with one page', async () => {
    const { origin } = await serve(() => ({ '*': '<html><body><div id="app"></div></body></html>' }));
    const { code, err } = await index(origin);
    expect(code).toBe(1);
    expect(err).toContain('expected a page of its own at each address, received one page at all of them');
  });

  it('leaves the page that a site answers with where there is none', async () => {
    const { origin } = await serve(() => ({
      '/': article('Home', 'a', 'dead'),
      '/a': article('A'),
      '*': article('We could not find that'),
    }));
    const { out, urls } = await index(origin);
    expect(await urls()).toEqual(['http://site/', 'http://site/a']);
    expect(out).toMatch(/answer for missing pages +1 +dead/);
  });

  it('says so where what was asked for is not there', async () => {
    const { origin } = await serve(() => ({ '/': article('Home') }));
    expect((await index(origin, '/', ['--from', 'sitemap'])).err).toContain(
      'expected a sitemap, received none',
    );
    expect((await index(origin, '/', ['--from', 'mkdocs'])).err).toContain(
      'expected the search index of MkDocs, received none',
    );
  });
});
