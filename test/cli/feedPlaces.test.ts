import { describe, expect, it } from 'vitest';
import { feedPlaces } from '../../src/cli/feedPlaces.ts';

const firstFor = (html: string, path = '/docs/guide/a/', root = '/docs/') => {
  const at = (text: string) => new URL(text, 'https://a.test');
  const [place] = feedPlaces(html, at(path), at(root));
  return place && [place.kind.name, place.url, place.root];
};

describe('where a live site has its search index', () => {
  it.each([
    [
      'Material for MkDocs',
      '<script id="__config" type="application/json">{"base": "../..", "features": []}</script>',
      ['mkdocs', 'https://a.test/docs/search/search_index.json', 'https://a.test/docs/'],
    ],
    [
      'a theme of MkDocs',
      '<script>var base_url = "../..", shortcuts = {};</script>',
      ['mkdocs', 'https://a.test/docs/search/search_index.json', 'https://a.test/docs/'],
    ],
    [
      'Docusaurus',
      '<meta name="generator" content="Docusaurus v3.9.2"><script src="/docs/assets/js/main.1a2b.js"></script>',
      ['docusaurus', 'https://a.test/docs/search-index.json', 'https://a.test/docs/'],
    ],
    [
      'Just the Docs',
      '<script src="/docs/assets/js/just-the-docs.js"></script>',
      ['just-the-docs', 'https://a.test/docs/assets/js/search-data.json', 'https://a.test/docs/'],
    ],
    [
      'mdBook',
      '<script>const path_to_root = "../../"; const path_to_searchindex_js = "../../searchindex-1a2b.js";</script>',
      ['mdbook', 'https://a.test/docs/searchindex-1a2b.js', 'https://a.test/docs/'],
    ],
    ['none of these', '<p>Hello</p>', ['llms', 'https://a.test/docs/llms-full.txt', 'https://a.test/docs/']],
    [
      'another site',
      '<script src="https://cdn.test/assets/js/just-the-docs.js"></script>',
      ['llms', 'https://a.test/docs/llms-full.txt', 'https://a.test/docs/'],
    ],
  ])('is shown by %s', (_, html, expected) => {
    expect(firstFor(html)).toEqual(expected);
  });
});
