import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { loadIndex } from '../../src/search/loadIndex.ts';
import { search } from '../../src/search/search.ts';
import { page, plainPage } from './pages.ts';

const folders: string[] = [];
afterEach(async () => {
  await Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true })));
});

/** A folder with these files in it, removed after the test. */
async function site(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'baton-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

async function baton(...args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    version: '1.2.3',
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const load = async (file: string) => loadIndex(gunzipSync(await readFile(file)));
const urls = async (file: string) => {
  const index = await load(file);
  return Array.from({ length: index.size }, (_, doc) => index.article(doc).url);
};
const article = (title: string): string => page(`<h1>${title}</h1><p>Words about ${title} and more.</p>`);

describe('baton index', () => {
  it('writes an index that can be searched', async () => {
    const folder = await site({ 'billing/refunds.html': plainPage });
    expect((await baton('index', folder)).code).toBe(0);
    const index = await load(join(folder, 'baton-index.bin'));
    expect(search(index, 'refund')[0]).toMatchObject({
      id: 'billing/refunds',
      url: 'billing/refunds.html',
      section: 'Billing',
    });
  });

  it('writes the same bytes again', async () => {
    const folder = await site({ 'b.html': article('B'), 'a.htm': article('A'), 'a/z.html': article('Z') });
    await baton('index', folder);
    const before = await readFile(join(folder, 'baton-index.bin'));
    await baton('index', folder);
    expect(await readFile(join(folder, 'baton-index.bin'))).toEqual(before);
    expect(await urls(join(folder, 'baton-index.bin'))).toEqual(['a.htm', 'a/z.html', 'b.html']);
  });

  it('takes synonyms from a file, and says what is wrong with one', async () => {
    const folder = await site({
      'a.html': article('Levies'),
      's.json': '[["vat", "levies"]]',
      't.json': '{"a": 1}',
    });
    const withSynonyms = (name: string) => baton('index', folder, '--synonyms', join(folder, name));
    expect((await withSynonyms('s.json')).code).toBe(0);
    expect(search(await load(join(folder, 'baton-index.bin')), 'vat')).toHaveLength(1);
    const { code, err } = await withSynonyms('t.json');
    expect(code).toBe(1);
    expect(err).toContain('expected lists of words such as [["bill", "invoice"]], received {"a":1}');
    expect((await withSynonyms('none.json')).err).toContain('ENOENT');
  });

  it('reports what it found, what it left out and why', async () => {
    const folder = await site({
      'a.html': article('A'),
      'a.htm': article('A'),
      'latin1.html': Uint8Array.of(0x3c, 0x70, 0x3e, 0xe9),
      ...Object.fromEntries([1, 2, 3, 4].map((n) => [`old/${n}.html`, article('Old')])),
      'moved.html': page('', '<meta http-equiv="refresh" content="0">'),
    });
    const { out } = await baton('index', folder, '--exclude', 'old/**');
    expect(out.replaceAll(folder, 'site').replace(/ *[\d.]+ k?B/g, ' n B')).toMatchInlineSnapshot(`
      "Source                     HTML pages of site
      Pages found                    8
      Articles                       1
      Skipped                        7
        excluded                     4  old/1.html, old/2.html, old/3.html, …
        not UTF-8                    1  latin1.html
        redirect                     1  moved.html
        same id as another page      1  a.html
      Size n B
      Largest pages              what each would add to the index, packed
       n B  0 headings  a.htm
      Written to                 site/baton-index.bin, n B"
    `);
  });

  it('makes URLs relative to the index file, and leaves index.html out of them', async () => {
    const folder = await site({
      'index.html': article('Home'),
      'a b/ä#1.html': article('Odd'),
      'c/index.html': article('C'),
    });
    await baton('index', folder);
    expect(await urls(join(folder, 'baton-index.bin'))).toEqual(['./', 'a%20b/%C3%A4%231.html', 'c/']);
    await baton('index', folder, '--out', join(folder, 'c', 'deep', 'i.json'));
    expect(await urls(join(folder, 'c', 'deep', 'i.json'))).toEqual([
      '../',
      '../../',
      '../../a%20b/%C3%A4%231.html',
    ]);
  });

  it('takes an index outside of the site as one for its top', async () => {
    const folder = await site({ 'x/a.html': article('A') });
    const other = await site();
    await baton('index', folder, '--out', join(other, 'i.json'));
    expect(await urls(join(other, 'i.json'))).toEqual(['x/a.html']);
  });

  it('makes URLs absolute with a base, and follows a canonical address on the same site only', async () => {
    const canonical = (url: string): string =>
      page('<p>Some words.</p>', `<link rel="canonical" href="${url}">`);
    const folder = await site({
      'a.html': article('A'),
      'b.html': canonical('https://a.test/docs/bee'),
      'c.html': canonical('https://evil.test/c'),
    });
    await baton('index', folder, '--base', 'https://a.test/docs');
    expect(await urls(join(folder, 'baton-index.bin'))).toEqual([
      'https://a.test/docs/a.html',
      'https://a.test/docs/bee',
      'https://a.test/docs/c.html',
    ]);
  });

  it('does not take the description of the site for the summary of each page', async () => {
    const one = (text: string): string =>
      page(`<h1>T</h1><p>${text}</p>`, '<meta name="description" content="All about Acme.">');
    const folder = await site({ 'a.html': one('First.'), 'b.html': one('Second.'), 'c.html': one('Third.') });
    await baton('index', folder);
    const index = await load(join(folder, 'baton-index.bin'));
    expect(search(index, 't ').map(({ snippet }) => snippet)).toEqual(['First.', 'Second.', 'Third.']);
  });

  it('follows links to files and folders, without going in circles', async () => {
    const folder = await site({
      'real/a.html': article('A'),
      '_static/x.html': article('X'),
      '.git/y.html': article('Y'),
    });
    await symlink(folder, join(folder, 'real', 'up'));
    await symlink(join(folder, 'nowhere.html'), join(folder, 'dead.html'));
    await baton('index', folder);
    expect(await urls(join(folder, 'baton-index.bin'))).toEqual(['real/a.html']);
  });
});

describe('baton index, when it cannot', () => {
  it('says what it needs when there is no page, and writes nothing', async () => {
    const folder = await site({ 'readme.md': '# Hi' });
    const { code, err } = await baton('index', folder);
    expect(code).toBe(1);
    expect(err).toMatch(/: expected pages with articles, received no page\.\nBuild the site first/);
    expect(await readdir(folder)).toEqual(['readme.md']);
  });

  it('says why no page was an article', async () => {
    const folder = await site({ '404.html': article('Gone') });
    expect((await baton('index', folder)).err).toMatch(
      /received 1 without one \(page for missing pages: 1\)/,
    );
  });

  it('says so when the folder is not there', async () => {
    const { code, err } = await baton('index', '/no/such/folder');
    expect(code).toBe(1);
    expect(err).toMatch(
      /^\/no\/such\/folder: expected a folder or a file, received nothing of this name\.\nBuild/,
    );
  });

  it.each([
    [[], 'Expected the folder of a built site or the address of a live one, received nothing.'],
    [['a', 'b'], 'Expected one folder, received 2: a, b.'],
    [['a', '--outt', 'x'], '--concurrency, --help, received "--outt".\nDid you mean: --out'],
    [['a', '--out'], 'Expected a value after --out, received nothing.'],
    [['a', '--out', '--base', 'https://a.test'], 'Expected a value after --out, received --base.'],
    [
      ['a', '--base', 'docs'],
      'Expected an absolute http(s) URL after --base, received "docs".\nFor example: --base',
    ],
  ])('refuses %j', async (args, message) => {
    const { code, err } = await baton('index', ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});
