import MiniSearch, { type Options } from 'minisearch';
import type { Article } from '../../../../src/npm/search.ts';
import type { Engine, IndexFiles } from './engine.ts';
import { fieldsOf, shownOf, textOf } from './fields.ts';
import { STOP_WORDS } from './stopWords.ts';

/** Tuned on the dev queries of arduino, segment, banking77 and hint3. */
const options: Options = {
  fields: ['title', 'headings', 'aliases', 'tags', 'body'],
  storeFields: ['url', 'title', 'section', 'summary'],
  searchOptions: {
    combineWith: 'OR',
    boost: { title: 4, headings: 2, aliases: 4, tags: 0.5, body: 1 },
    // Only the last word is still being typed.
    prefix: (_, i, terms) => i === terms.length - 1,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    maxFuzzy: 3,
    weights: { fuzzy: 0.45, prefix: 0.8 },
    boostTerm: (term) => (STOP_WORDS.has(term) ? 0.13 : 1),
    bm25: { k: 4.3, b: 0.82, d: 0.4 },
  },
};

export const minisearch: Engine = {
  build(articles) {
    return buildMiniSearch(articles);
  },
  load(files) {
    const index = loadMiniSearch(files);
    return (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id as string);
  },
};

export function buildMiniSearch(articles: readonly Article[]): IndexFiles {
  const index = new MiniSearch(options);
  index.addAll(articles.map((article) => ({ ...fieldsOf(article), ...shownOf(article) })));
  return new Map([['index.json', new TextEncoder().encode(JSON.stringify(index))]]);
}

export const loadMiniSearch = (files: IndexFiles): MiniSearch =>
  MiniSearch.loadJSON(textOf(files, 'index.json'), options);
