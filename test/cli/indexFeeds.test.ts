import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import { article, batonIndex, createSiteFolders, loadFile, urlsIn } from './siteFolders.ts';

const { site, remove } = createSiteFolders();
afterEach(remove);

const sentence = 'Cards take five days to be refunded by the bank.';
const mkdocs = (...titles: readonly string[]): string =>
  JSON.stringify({
    config: { lang: ['en'] },
    docs: titles.map((title) => ({ location: `${title.toLowerCase()}/`, title, text: `<p>${sentence}</p>` })),
  });
const fragment = (url: string, title: string): Uint8Array =>
  gzipSync(`pagefind_dcd${JSON.stringify({ url, content: sentence, meta: { title }, anchors: [] })}`);

/** Each kind with two pages: where its file is, and what it holds. */
const feeds: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  mkdocs: { 'search/search_index.json': mkdocs('One', 'Two') },
  docusaurus: {
    'search-index.json': JSON.stringify([
      {
        documents: [
          { i: 1, t: 'One', u: '/one/' },
          { i: 2, t: 'Two', u: '/two/' },
        ],
        index: {},
      },
      { documents: [], index: {} },
      { documents: [{ i: 3, t: sentence, u: '/one/', s: 'One', p: 1 }], index: {} },
    ]),
  },
  'just-the-docs': {
    'assets/js/search-data.json': JSON.stringify({
      0: { doc: 'One', title: 'One', content: sentence, url: '/one/', relUrl: '/one/' },
      1: { doc: 'Two', title: 'Two', content: sentence, url: '/two/', relUrl: '/two/' },
    }),
  },
  mdbook: {
    'searchindex.json': JSON.stringify({
      doc_urls: ['one/#one', 'two/#two'],
      index: {
        documentStore: {
          docs: {
            0: { id: '0', title: 'One', body: sentence, breadcrumbs: 'One' },
            1: { id: '1', title: 'Two', body: sentence, breadcrumbs: 'Two' },
          },
        },
      },
    }),
  },
  pagefind: {
    'pagefind/fragment/en_1.pf_fragment': fragment('/one/', 'One'),
    'pagefind/fragment/en_2.pf_fragment': fragment('/two/', 'Two'),
  },
  json: {
    'index.json': JSON.stringify([
      { title: 'One', permalink: 'https://docs.test/one/', content: sentence },
      { title: 'Two', permalink: 'https://docs.test/two/', content: sentence },
    ]),
  },
  llms: {
    'llms-full.txt': `# One\nSource: https://docs.test/one/\n\n${sentence}\n\n# Two\nSource: https://docs.test/two/\n\n${sentence}\n`,
  },
  sphinx: {
    'searchindex.js': `Search.setIndex(${JSON.stringify({
      docnames: ['one', 'two'],
      filenames: ['one.rst', 'two.rst'],
      titles: ['One', 'Two'],
      terms: { refund: [0, 1] },
      titleterms: {},
      objects: {},
      objnames: {},
      objtypes: {},
    })})`,
  },
};

const indexIn = (folder: string): Promise<string[]> => urlsIn(join(folder, 'baton-index.bin'));

describe('baton index of a folder with a search index', () => {
  it.each(Object.keys(feeds))('reads that of %s where there is no page', async (kind) => {
    const folder = await site(feeds[kind]);
    const { code, out } = await batonIndex([folder]);
    expect(code).toBe(0);
    expect(await indexIn(folder)).toEqual(kind === 'sphinx' ? ['one.html', 'two.html'] : ['one/', 'two/']);
    expect(out.split('\n')[0]).not.toContain('HTML pages');
    expect(search(await loadFile(join(folder, 'baton-index.bin')), 'refund')).toHaveLength(
      kind === 'docusaurus' ? 1 : 2,
    );
  });

  it.each(Object.keys(feeds))('reads that of %s where it is asked for', async (kind) => {
    const folder = await site({
      ...feeds[kind],
      'one/index.html': article('One'),
      'two/index.html': article('Two'),
    });
    expect((await batonIndex([folder, '--from', kind])).code).toBe(0);
    expect(await indexIn(folder)).toEqual(kind === 'sphinx' ? ['one.html', 'two.html'] : ['one/', 'two/']);
  });

  it('reads the pages where there are as many of them, and says what else is there', async () => {
    const folder = await site({
      'search/search_index.json': mkdocs('One', 'Two'),
      'one/index.html': article('One'),
      'two/index.html': article('Two'),
    });
    const { out } = await batonIndex([folder]);
    expect(out.split('\n')[0]?.replaceAll(folder, 'site').replace(/ +/g, ' ')).toBe(
      'Source HTML pages of site (also there: search index of MkDocs in site, 2 articles)',
    );
  });

  it('reads the search index where the pages are made in the browser', async () => {
    const folder = await site({
      'search/search_index.json': mkdocs('One', 'Two', 'Three'),
      'index.html': article('Loading'),
    });
    await batonIndex([folder]);
    expect(await indexIn(folder)).toEqual(['one/', 'three/', 'two/']);
  });

  it('reads one file, and writes the index to the root of its site', async () => {
    const folder = await site({ 'docs/search/search_index.json': mkdocs('One') });
    const { code } = await batonIndex([join(folder, 'docs/search/search_index.json')]);
    expect(code).toBe(0);
    expect(await urlsIn(join(folder, 'docs', 'baton-index.bin'))).toEqual(['one/']);
  });

  it('reads one file of any name by what is in it', async () => {
    const folder = await site({ 'mine.txt': mkdocs('One'), 'other.txt': 'nothing of the kind' });
    expect((await batonIndex([join(folder, 'mine.txt')])).code).toBe(0);
    const { code, err } = await batonIndex([join(folder, 'other.txt')]);
    expect(code).toBe(1);
    expect(err).toContain('expected a search index of a docs site, received something else');
  });

  it('takes off the path at which the site will live, as its folder does not have it', async () => {
    const documents = [
      { i: 1, t: 'One', u: '/help/one' },
      { i: 2, t: 'Two', u: '/help/two' },
    ];
    const folder = await site({
      'search-index.json': JSON.stringify([{ documents, index: {} }, { documents: [] }, { documents: [] }]),
      'one/index.html': article('One'),
      'two.html': article('Two'),
    });
    await batonIndex([folder, '--from', 'docusaurus']);
    expect(await indexIn(folder)).toEqual(['one', 'two']);
    await batonIndex([folder, '--from', 'docusaurus', '--base', 'https://docs.test/help']);
    expect(await indexIn(folder)).toEqual(['https://docs.test/help/one', 'https://docs.test/help/two']);
  });

  it('joins the search indexes of a site with several', async () => {
    const folder = await site({
      'v1/search/search_index.json': mkdocs('One'),
      'v2/search/search_index.json': mkdocs('One'),
    });
    await batonIndex([folder]);
    expect(await indexIn(folder)).toEqual(['v1/one/', 'v2/one/']);
  });

  it('leaves out what is excluded, and says how many', async () => {
    const folder = await site({ 'search/search_index.json': mkdocs('One', 'Two') });
    const { out } = await batonIndex([folder, '--exclude', 'two/**']);
    expect(await indexIn(folder)).toEqual(['one/']);
    expect(out).toMatch(/excluded +1 +two\//);
  });

  it('says what is wrong with a search index that was asked for, and with one that is not there', async () => {
    const folder = await site({
      'search/search_index.json': '<!doctype html><p>Not found',
      'a.html': article('A'),
    });
    const broken = await batonIndex([folder, '--from', 'mkdocs']);
    expect(broken.code).toBe(1);
    expect(broken.err).toMatch(/^MkDocs.*: expected .*, received an HTML page/);
    const missing = await batonIndex([folder, '--from', 'sphinx']);
    expect(missing.code).toBe(1);
    expect(missing.err).toContain('expected the search index of Sphinx, received no file of its name');
    expect((await batonIndex([folder])).code).toBe(0);
  });

  it('does not unpack a file without an end', async () => {
    const folder = await site({ 'pagefind/fragment/en_1.pf_fragment': gzipSync(Buffer.alloc(101_000_000)) });
    const { code, err } = await batonIndex([folder, '--from', 'pagefind']);
    expect(code).toBe(1);
    expect(err).toContain('expected text in UTF-8, received what cannot be unpacked');
  });
});
