import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import type { Answer } from './liveServer.ts';
import { createLiveSites } from './liveSites.ts';
import { article, loadFile } from './siteFolders.ts';

const { serve, index, remove } = createLiveSites();
afterEach(remove);

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
      '/': article('Home', 'busy', 'later', 'never'),
      '/later': { status: 429, headers: { 'Retry-After': '3600' } },
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
    expect(asked.filter((path) => path === '/later')).toHaveLength(1);
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
    expect(out.replace(/ *[\d.]+ k?B/g, ' n B')).toMatchInlineSnapshot(`
      "Source                                pages that http://site/ leads to
      Pages found                               7
      Articles                                  1
      Skipped                                   6
        larger than 0.01 MB                     2  bomb, large
        no answer within 0.2 s                  1  slow
        not HTML                                1  text
        not found (404)                         1  gone
        not in the encoding that it states      1  latin1
      Size n B
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
