import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page } from './pages.ts';
import { article, batonIndex, createSiteFolders } from './siteFolders.ts';

const { site, remove } = createSiteFolders();
afterEach(async () => {
  vi.unstubAllEnvs();
  await remove();
});

const latin1 = Uint8Array.of(0x3c, 0x70, 0x3e, 0xe9);

describe('baton index in CI', () => {
  it('fails with fewer articles than asked for, and leaves the earlier index', async () => {
    const folder = await site({ 'a.html': article('A'), 'b.html': article('B') });
    expect((await batonIndex([folder, '--min-articles', '2'])).code).toBe(0);
    const before = await readFile(join(folder, 'baton-index.bin'));
    const { code, out, err } = await batonIndex([folder, '--min-articles', '3']);
    expect(code).toBe(1);
    expect(out).toMatch(/^Articles +2$/m);
    expect(out).not.toContain('Written');
    expect(err.replaceAll(folder, 'site')).toBe(
      'site: expected at least 3 articles, received 2.\n' +
        'No index was written, and an earlier one stays as it is. Look at what was skipped above, or lower --min-articles.',
    );
    expect(await readFile(join(folder, 'baton-index.bin'))).toEqual(before);
  });

  it('fails with --strict where a page could not be read, and only then', async () => {
    const folder = await site({ 'a.html': article('A'), '404.html': article('Gone'), 'b.html': latin1 });
    expect((await batonIndex([folder])).code).toBe(0);
    const { code, err } = await batonIndex([folder, '--strict']);
    expect(code).toBe(1);
    expect(err).toContain('expected every page to be read, received some that were not (not UTF-8: 1)');
    expect((await batonIndex([folder, '--strict', '--exclude', 'b.html'])).code).toBe(0);
  });

  it('leaves no half-written file where it cannot write', async () => {
    const folder = await site({
      'a.html': article('A'),
      'i.bin/x': 'a folder stands where the index should',
    });
    const { code, err } = await batonIndex([folder, '--out', join(folder, 'i.bin')]);
    expect(code).toBe(1);
    expect(err).toContain('\nCheck the paths and their permissions.');
    expect((await readdir(folder)).sort()).toEqual(['a.html', 'i.bin']);
  });

  it('writes the same bytes in whatever order, language and time zone', async () => {
    const files = {
      'ä.html': article('Ärger'),
      'Z.html': article('Zoo'),
      'a/b.html': article('B'),
      'a.html': article('A'),
    };
    const made = async (entries: readonly (readonly [string, string])[]) => {
      const folder = await site(Object.fromEntries(entries));
      await batonIndex([folder]);
      return readFile(join(folder, 'baton-index.bin'));
    };
    const first = await made(Object.entries(files));
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    vi.stubEnv('LC_ALL', 'sv_SE.UTF-8');
    expect(await made(Object.entries(files).reverse())).toEqual(first);
  });

  it('leaves the page that holds all others, lists of articles, and one page under two names', async () => {
    const names = Array.from({ length: 9 }, (_, i) => `Chapter ${String(i)}`);
    const post = (name: string) =>
      `<article><h2><a href="${name}">${name}</a></h2><p>Its first lines of text.</p></article>`;
    const folder = await site({
      ...Object.fromEntries(names.map((name) => [`${name}.html`, article(name)])),
      'all.html': page(
        `<h1>All</h1>${names.map((name) => `<h2>${name}</h2><p>Its whole text.</p>`).join('')}`,
      ),
      'news.html': page(`<h1>News</h1>${post('x')}${post('y')}`),
      'copy.html': article('Chapter 1'),
    });
    const { out } = await batonIndex([folder]);
    expect(out).toMatch(/^Articles +9$/m);
    expect(out).toMatch(/holds the other pages +1 +all\.html/);
    expect(out).toMatch(/list of articles +1 +news\.html/);
    expect(out).toMatch(/same text as another page of its folder +1 +copy\.html/);
  });

  it('names the ten pages that cost most, the largest first', async () => {
    const withHeadings = (count: number): string =>
      page(
        `<h1>P${String(count)}</h1><p>Words.</p>` +
          Array.from(
            { length: count },
            (_, i) => `<h2 id="a${String(i)}">Heading of ${String(count * 100 + i)}</h2>`,
          ).join(''),
      );
    const folder = await site(
      Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`p${String(n)}.html`, withHeadings(n)])),
    );
    const { out } = await batonIndex([folder]);
    const rows = out.match(/\d+ headings? +p\d+\.html/g) ?? [];
    expect(rows.map((row) => row.replace(/ +/g, ' ')).slice(0, 2)).toEqual([
      '11 headings p11.html',
      '10 headings p10.html',
    ]);
    expect(rows).toHaveLength(10);
  });

  it.each([
    [
      ['ftp://a.test/'],
      'Expected an address that begins with http:// or https://, received "ftp://a.test/".',
    ],
    [['a', '--from', 'gatsby'], 'Expected one of auto, html, mkdocs,'],
    [
      ['a', '--min-articles', 'many'],
      'Expected a whole number from 1 to 1000000000 after --min-articles, received "many".',
    ],
    [
      ['https://a.test', '--concurrency', '99'],
      'Expected a whole number from 1 to 16 after --concurrency, received "99".',
    ],
    [['https://a.test', '--watch'], 'Expected a folder with --watch, received an address.'],
    [
      ['https://a.test', '--from', 'pagefind'],
      'Expected a folder with --from pagefind, received an address.',
    ],
    [['a', '--from', 'sitemap'], 'Expected an address with --from sitemap, received a folder.'],
    [['a', '--limit', '5'], 'Expected an address with --limit, received a folder.'],
    [['a', '--strict=yes'], 'Expected --strict without a value, received "yes".'],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await batonIndex(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
