import type { Result } from '../core/article.ts';
import type { Group } from './group.ts';
import type { SearchIndex } from './indexFormat.ts';
import { COVERAGE_POWER, SECOND_LOOK } from './parameters.ts';
import { createSecondLook, fitScore } from './secondLook.ts';
import { toResult, type Found } from './toResult.ts';
import { allQueryWords } from './queryWords.ts';

export interface SearchOptions {
  /** How many results at most; default 8. */
  readonly limit?: number;
}

/**
 * Searches an index: whole questions, typos, and a last word that is still being typed.
 *
 * The first look scores every article that has a word of the query (BM25F: Zaragoza, Craswell, Taylor, Saria,
 * Robertson: Microsoft Cambridge at TREC 13; saturation and rarity as in Robertson, Zaragoza: The Probabilistic
 * Relevance Framework, 2009):
 *
 *     score = Σ rarity(g) · s(g) / (k + s(g))  /  Σ rarity(g)  ·  (share of the query that is there)^c
 *     s(g)  = Σ over words w of group g, fields f:  sure(w) · weight(f) · times(w, f) / (1 − b(f) + b(f) · length(f))
 *
 * and the second look reads the titles, headings and kept sentences of the best. Words that occur nowhere match
 * nothing, so a query of only such words has no results. Of a long query the first 400 characters count.
 *
 * @returns best first, equal ones in the order of their addresses; `url` as in the index
 * @example
 * search(index, 'how do I get my mony back') // [{ id: 'billing/refunds', title: 'When a refund arrives', … }]
 */
export function search(index: SearchIndex, query: string, { limit = 8 }: SearchOptions = {}): Result[] {
  const { found, asked } = findArticles(index, query, limit);
  return found.map((one) => toResult(index, one, asked));
}

/** The same without showing them. */
export function findArticles(
  index: SearchIndex,
  query: string,
  limit: number,
): { readonly found: readonly Found[]; readonly asked: readonly Group[] } {
  const asked = allQueryWords(query).map(({ word, unfinished }) => index.findGroup(word, unfinished));
  const groups = asked.filter(({ docs }) => docs.length);
  if (!groups.length) return { found: [], asked };

  // Words that are nowhere count as the rarest.
  const all = asked.reduce((sum, { rarity }) => sum + rarity, 0);
  const look = createSecondLook(index, groups);
  const found = firstLook(index, groups)
    .map(({ doc, score, share }): Found => {
      const fits = look(doc);
      return { doc, score: score + fitScore(fits), coverage: share / all, fits };
    })
    .sort((a, b) => b.score - a.score || a.doc - b.doc)
    .slice(0, Math.max(0, limit));
  return { found, asked };
}

interface Scored {
  readonly doc: number;
  readonly score: number;
  /** Rarity of the groups that it has. */
  readonly share: number;
}

/** The best articles by their words alone. */
function firstLook(index: SearchIndex, groups: readonly Group[]): Scored[] {
  const { size } = index;
  const scores = new Float32Array(size);
  // Doubles, so that an article that has all of a query covers exactly 1 of it.
  const shares = new Float64Array(size);
  let total = 0;
  for (const { docs, strengths, rarity } of groups) {
    total += rarity;
    for (let i = 0; i < docs.length; i++) {
      const doc = docs[i] ?? 0;
      scores[doc] = (scores[doc] ?? 0) + (strengths[i] ?? 0) * rarity;
      shares[doc] = (shares[doc] ?? 0) + rarity;
    }
  }
  // A short list, kept in order: almost every article is out after one comparison.
  const best: Scored[] = [];
  let least = 0;
  for (let doc = 0; doc < size; doc++) {
    const raw = (scores[doc] ?? 0) / total;
    if (raw <= least) continue;
    const score = raw * ((shares[doc] ?? 0) / total) ** COVERAGE_POWER;
    if (score <= least) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
    best.splice(at, 0, { doc, score, share: shares[doc] ?? 0 });
    if (best.length > SECOND_LOOK) {
      best.pop();
      least = best.at(-1)?.score ?? 0;
    }
  }
  return best;
}
