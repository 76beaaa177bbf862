import Fuse from 'fuse.js/basic';
import type { Mark, Result } from '../core/article.ts';
import { contentStems } from '../core/contentStems.ts';
import type { SearchProvider } from './provider.ts';

/** A page that is known by its title only. */
export interface TitledPage {
  readonly url: string;
  readonly title: string;
}

/** More titles than this are no longer found within a frame (fuse.js 7.5: 95 % within 2.8 ms at 400). */
export const MAX_TITLES = 400;
/** fuse.js: 0 is a perfect match, 1 is anything. Above this its hits are chance. */
const THRESHOLD = 0.3;

/**
 * Searches titles, for a site that has no index yet. fuse.js is at its best with short lists of short texts; a query of
 * several words is searched word by word, because it matches a query as one pattern.
 *
 * @example createTitlesProvider([{ url: 'https://docs.example/refunds', title: 'Refunds' }])
 */
export function createTitlesProvider(pages: readonly TitledPage[]): SearchProvider {
  const known = pages.slice(0, MAX_TITLES);
  const fuse = new Fuse(known, {
    keys: ['title'],
    threshold: THRESHOLD,
    ignoreLocation: true,
    includeScore: true,
    includeMatches: true,
    minMatchCharLength: 2,
  });
  const search = (query: string, limit: number): Result[] => {
    const words = contentStems(query.slice(0, 200), new Set());
    const found = new Map<TitledPage, { score: number; covered: number; marks: Mark[] }>();
    for (const word of words.filter((one) => one.length > 2)) {
      for (const { item, score = 1, matches = [] } of fuse.search(word)) {
        const sum = found.get(item) ?? { score: 0, covered: 0, marks: [] };
        const longest = matches
          .flatMap(({ indices }) => indices)
          .sort((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
        found.set(item, {
          score: sum.score + 1 - score,
          covered: sum.covered + 1,
          marks: longest ? [...sum.marks, [longest[0], longest[1] + 1]] : sum.marks,
        });
      }
    }
    return [...found]
      .map(([{ url, title }, { score, covered, marks }]) => ({
        id: url,
        url,
        title,
        snippet: '',
        marks: { title: marks, snippet: [] },
        score,
        coverage: Math.min(1, covered / words.length),
      }))
      .filter((result) => result.coverage >= 0.3)
      .sort((a, b) => b.score - a.score)
      .slice(0, limit);
  };
  return {
    search: (query, { limit }) => Promise.resolve(search(query, limit)),
    // The page's own navigation shows them already.
    suggest: () => Promise.resolve([]),
  };
}
