import { gzipSync } from 'node:zlib';
import type { Article } from '../core/article.ts';
import { buildIndex } from '../search/buildIndex.ts';

/** What an article brings into the index. */
export interface PageCost {
  readonly article: Article;
  /** Bytes of an index, packed, that has this article only, above those of one that has none. */
  readonly bytes: number;
}

const SHOWN = 10;
/** So many are weighed: the headings and titles of an article are nearly all that it costs. */
const WEIGHED = 3 * SHOWN;

/**
 * The ten articles that an index is largest for. An estimate: articles share words, so that each of them costs less
 * beside the others.
 */
export function largestPages(articles: readonly Article[]): PageCost[] {
  const packed = (some: readonly Article[]): number =>
    gzipSync(buildIndex(some, { lang: 'en' }), { level: 9 }).length;
  const empty = packed([]);
  return [...articles]
    .map((article) => ({ article, letters: lettersOf(article) }))
    .sort((a, b) => b.letters - a.letters || order(a.article.url, b.article.url))
    .slice(0, WEIGHED)
    .map(({ article }) => ({ article, bytes: packed([article]) - empty }))
    .sort((a, b) => b.bytes - a.bytes || order(a.article.url, b.article.url))
    .slice(0, SHOWN);
}

const lettersOf = ({ title, headings, aliases = [] }: Article): number =>
  [
    title,
    ...aliases,
    ...headings.map((heading) => (typeof heading === 'string' ? heading : heading.text)),
  ].join(' ').length;

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
