import { describe, expect, it } from 'vitest';
import { aboutSite } from '../../src/browser/aboutSite.ts';
import { findFeeds } from '../../src/browser/findFeeds.ts';

const ROOT = 'https://docs.example/kit/';

/** A page as a generator writes it, at an address of its site. */
function pageAt(path: string, head: string, body = '') {
  const page = document.implementation.createHTMLDocument();
  const base = page.createElement('base');
  base.href = new URL(path, ROOT).href;
  page.head.innerHTML = head;
  page.head.prepend(base);
  page.body.innerHTML = body;
  const found = findFeeds(aboutSite(page, base.href));
  return found.map(({ source, root, url }) => [source, root, url]);
}
const script = (src: string) => `<script src="${src}"></script>`;
const generator = (name: string) => `<meta name="generator" content="${name}">`;

describe('the index that a site has by itself', () => {
  it('is that of MkDocs, where a theme loads its search', () => {
    expect(pageAt('guide/start/', script('../../search/main.js'))[0]).toEqual([
      'mkdocs',
      ROOT,
      `${ROOT}search/search_index.json`,
    ]);
  });

  it('is that of Material for MkDocs, where its settings say that the site begins', () => {
    const settings =
      '<script id="__config" type="application/json">{"base": "../..", "features": []}</script>';
    const field = '<input data-md-component="search-query">';
    const made = generator('mkdocs-1.4.2, mkdocs-material-8.2.5');
    expect(pageAt('guide/start/', made, field + settings)).toEqual([
      ['mkdocs', ROOT, `${ROOT}search/search_index.json`],
      ['sitemap', ROOT, `${ROOT}sitemap.xml`],
    ]);
    // Without its search there is no index.
    expect(pageAt('guide/start/', made, settings).map(([source]) => source)).toEqual(['sitemap']);
  });

  it('is that of the local search of Docusaurus, whose name stands in the bundle', () => {
    const head = generator('Docusaurus v3.9.2') + script('/kit/assets/js/main.0a1b2c3d.js');
    const body = '<input class="navbar__search-input">';
    expect(pageAt('docs/intro', head, body)).toEqual([
      ['docusaurus', ROOT, `${ROOT}assets/js/main.0a1b2c3d.js`],
      ['sitemap', ROOT, `${ROOT}sitemap.xml`],
    ]);
    expect(pageAt('docs/intro', head)[0]?.[0]).toBe('sitemap');
  });

  it('is that of Docusaurus, whose local search names it in the bundle or, if not there, as usual', () => {
    const page = document.implementation.createHTMLDocument();
    page.head.innerHTML =
      generator('Docusaurus v3.10.0') + script('https://docs.example/assets/js/main.0a1b.js');
    page.body.innerHTML = '<input class="navbar__search-input">';
    const [place] = findFeeds(aboutSite(page, 'https://docs.example/docs/intro'));
    expect(place?.leads?.map((lead) => lead('var a=1'))).toEqual(['https://docs.example/search-index.json']);
    expect(place?.leads?.map((lead) => lead('"search-index{dir}.json?_=9f"'))).toEqual([
      'https://docs.example/search-index.json?_=9f',
    ]);
  });

  it('is that of Just the Docs', () => {
    const head = script('/kit/assets/js/just-the-docs.js') + generator('Jekyll v4.3.1');
    expect(pageAt('docs/a.html', head, '<input id="search-input">')).toEqual([
      ['just-the-docs', ROOT, `${ROOT}assets/js/search-data.json`],
    ]);
  });

  it('is that of Sphinx, of old and new versions', () => {
    const old =
      '<script data-url_root="../" id="documentation_options" src="../_static/documentation_options.js"></script>';
    expect(pageAt('library/a.html', old)).toEqual([['sphinx', ROOT, `${ROOT}searchindex.js`]]);
    const hashed = script('../_static/documentation_options.js?v=5929fcd5');
    expect(pageAt('library/a.html', hashed)).toEqual([['sphinx', ROOT, `${ROOT}searchindex.js`]]);
  });

  it('is that of mdBook, with and without a hash in its name', () => {
    const hashed =
      '<script>const path_to_root = "../"; window.path_to_searchindex_js = "searchindex-1f2e.js";</script>';
    expect(pageAt('ch/a.html', hashed + script('../searcher-9a8b.js'))).toEqual([
      ['mdbook', ROOT, `${ROOT}searchindex-1f2e.js`],
    ]);
    expect(pageAt('ch/a.html', script('../searcher.js'))).toEqual([
      ['mdbook', ROOT, `${ROOT}searchindex.js`],
    ]);
  });

  it('is that of VitePress, which is two files away', () => {
    const head = `${generator('VitePress v1.6.4')}<link rel="modulepreload" href="/kit/assets/chunks/theme.Ab-3x.js">`;
    expect(pageAt('guide/a.html', head, '<div id="local-search"></div>')).toEqual([
      ['vitepress', ROOT, `${ROOT}assets/chunks/theme.Ab-3x.js`],
    ]);
    expect(pageAt('guide/a.html', head)).toEqual([]);
  });

  it('is Pagefind’s, by its own files or as Starlight has it', () => {
    const own = pageAt('a/', '<link rel="stylesheet" href="/kit/pagefind/pagefind-ui.css">');
    expect(own[0]).toEqual(['pagefind', ROOT, `${ROOT}pagefind/pagefind.js`]);
    const head = `${generator('Astro v5.16.0')}${generator('Starlight v0.37.0')}<link rel="stylesheet" href="/kit/_astro/a.C1.css">`;
    expect(pageAt('a/', head, '<site-search></site-search>')[0]).toEqual(own[0]);
  });

  it('is the JSON that a page names', () => {
    const alternate = '<link rel="alternate" type="application/json" href="/kit/index.json">';
    expect(pageAt('a/', alternate)[0]).toEqual(['json', ROOT, `${ROOT}index.json`]);
    const field = '<input data-offline-search-index-json-src="/kit/offline-search-index.0a.json">';
    expect(pageAt('a/', '', field)[0]?.[2]).toBe(`${ROOT}offline-search-index.0a.json`);
    const oembed = '<link rel="alternate" type="application/json" href="/kit/wp-json/wp/v2/pages/12">';
    expect(pageAt('a/', oembed)).toEqual([]);
  });

  it('is the whole text for language models, where that is all there is', () => {
    expect(pageAt('a/', '', '<a href="/kit/llms-full.txt">For models</a>')[0]).toEqual([
      'llms-full',
      ROOT,
      `${ROOT}llms-full.txt`,
    ]);
  });
});

describe('a sitemap is asked for', () => {
  it('where the page names it', () => {
    const head = '<link rel="sitemap" href="/kit/sitemap-index.xml">';
    expect(pageAt('a/', head)).toEqual([['sitemap', ROOT, `${ROOT}sitemap-index.xml`]]);
  });

  it('where the generator makes one by itself', () => {
    const head = `${generator('Hugo 0.111.3')}<link rel="stylesheet" href="/kit/css/a.css">`;
    expect(pageAt('docs/a/', head)).toEqual([['sitemap', ROOT, `${ROOT}sitemap.xml`]]);
  });

  it('where the page knows where it lives', () => {
    expect(
      pageAt(
        'docs/a.html',
        '<link rel="canonical" href="https://docs.example/kit/docs/a.html">',
        '<a href="/kit/">Home</a>',
      ),
    ).toEqual([['sitemap', ROOT, `${ROOT}sitemap.xml`]]);
  });

  it('not where pages only link to each other, as files in a folder do', () => {
    expect(
      pageAt('docs/a.html', '<link rel="stylesheet" href="../style.css">', '<a href="b.html">B</a>'),
    ).toEqual([]);
  });

  it.each(['Jekyll v4.3.1', 'AsciiDoc 10.2.0', 'DocBook XSL Stylesheets Vsnapshot', 'Docutils 0.19'])(
    'not of what makes none by itself: %s',
    (name) => {
      expect(pageAt('docs/a.html', generator(name), '<a href="/kit/">Home</a>')).toEqual([]);
    },
  );

  it.each(['_next/static/chunks/a.js', '_nuxt/a.js', '_app/immutable/a.js'])(
    'not of what makes none by itself, by its files: %s',
    (file) => {
      expect(pageAt('docs/a.html', script(`/kit/${file}`), '<a href="/kit/">Home</a>')).toEqual([]);
    },
  );
});

describe('what a page says is not believed', () => {
  it.each([
    ['another site’s script', script('https://evil.example/search/main.js')],
    ['another site’s sitemap', '<link rel="sitemap" href="https://evil.example/sitemap.xml">'],
    [
      'another site’s JSON',
      '<link rel="alternate" type="application/json" href="//evil.example/index.json">',
    ],
    ['a script in an address', '<link rel="sitemap" href="javascript:alert(1)">'],
  ])('%s', (_what, head) => {
    expect(pageAt('a.html', head)).toEqual([]);
  });
});
