/** Build an index, load it, search it. @module */
export type { Article, Result } from '../core/article.ts';
export { buildIndex } from '../search/buildIndex.ts';
export { loadIndex } from '../search/loadIndex.ts';
export { search } from '../search/search.ts';
