import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createLiveSites } from './liveSites.ts';
import { article } from './siteFolders.ts';

const { serve, index, remove } = createLiveSites();
afterEach(remove);

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
      '*': (request, response) => {
        const token = `<meta name="token" content="${request.url ?? ''}">`;
        response.setHeader('Content-Type', 'text/html').end(token + article('We could not find that'));
      },
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
