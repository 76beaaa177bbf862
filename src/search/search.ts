import type { Result } from '../core/article.ts';
import type { IndexedArticle, SearchIndex } from './indexFormat.ts';
import { createMarker, type Marker } from './mark.ts';
import { matchWord } from './matchWord.ts';
import { words } from './words.ts';

/** UTF-16 code units of a query that are looked at; a pasted log tells no more in its tenth line. */
const LONGEST = 200;
/**
 * Coverage and score together that a result must reach: one word of three is enough in a title or heading, and
 * not in a text. On four help centres it kept as many right answers as a floor of .3 on coverage alone, and
 * answered up to a third fewer of the questions that belong to another help centre.
 */
const FLOOR = 0.4;
/** How many of the best get the slower second look. */
const SECOND_LOOK = 60;
/** A weight of this size counts half; so one word that is everywhere in an article cannot decide alone. */
const SATURATION = 4.9;

/** An article on its way to become a result. */
interface Candidate {
  readonly article: IndexedArticle;
  readonly score: number;
  /** Share of the query's words that it has. */
  readonly covered: number;
}

/**
 * Searches an index: whole questions, typos, and a last word that is still being typed.
 *
 * Words that occur nowhere match nothing, so a query of only such words has no results; a word that is known
 * is not stretched to others. Stop words are left out unless there is nothing else. Of a long query the first
 * 200 characters count.
 *
 * @param options.limit how many results at most; default 8
 * @returns best first, equal ones in the order of the index; `url` as in the index
 * @example
 * search(index, 'how do I get my mony back') // [{ id: 'billing/refunds', title: 'When a refund arrives', … }]
 */
export function search(
  index: SearchIndex,
  query: string,
  { limit = 8 }: { readonly limit?: number } = {},
): Result[] {
  const typed = words(query.slice(0, LONGEST));
  const last = typed.at(-1);
  const all = [...new Set(typed.map(({ word }) => word))];
  const telling = all.filter((word) => !index.stop.has(word));
  const asked = telling.length ? telling : all;

  const candidates = index.articles.map((article) => ({ article, score: 0, covered: 0, share: 0 }));
  const found = new Set<string>();
  let total = 0;
  for (const word of asked) {
    // All that a word stands for is one group with one rarity, so that a rare misspelling is worth no more.
    const group = new Map<number, number>();
    const matches = matchWord(index, word, word === last?.word && last.end === query.length);
    for (const { entry, sure } of matches) {
      found.add(entry.word);
      for (const [i, weight] of entry.weights)
        group.set(i, Math.max(group.get(i) ?? 0, (sure * weight) / (weight + SATURATION)));
    }
    const rarity = Math.log(1 + index.articles.length / (group.size + 0.5));
    total += rarity;
    for (const [i, strength] of group) {
      const candidate = candidates[i];
      if (!candidate) continue;
      candidate.score += strength * rarity;
      candidate.covered += matches[0]?.covers ?? 0;
      candidate.share += rarity;
    }
  }

  const marker = createMarker(found, asked.length, index.stop);
  return candidates
    .filter(({ covered }) => covered)
    .map((one) => ({
      ...one,
      covered: one.covered / asked.length,
      score: (one.score / total) * (one.share / total) ** 0.75,
    }))
    .sort(byScore)
    .slice(0, SECOND_LOOK)
    .map((one) => toResult(one, marker))
    .filter(({ coverage, score }) => coverage + score > FLOOR)
    .sort(byScore)
    .slice(0, limit);
}

const byScore = (a: { readonly score: number }, b: { readonly score: number }): number => b.score - a.score;

/** The second look: a title or one heading that says what was asked outweighs words strewn over an article. */
export function toResult({ article, score, covered }: Candidate, marker: Marker): Result {
  const { id, url, title, section, summary, headings, aliases } = article;
  const inTitle = marker(title);
  const named = Math.max(inTitle.fit, ...aliases.map((alias) => marker(alias).fit));
  let headed = 0;
  let best: readonly string[] = [];
  for (const heading of headings) {
    const { fit } = marker(heading[0] ?? '');
    if (fit > headed) [headed, best] = [fit, heading];
  }
  const [heading, anchor] = headed > named ? best : [];
  const snippet = summary.slice(0, 160);
  return {
    id,
    url,
    title,
    ...(section && { section }),
    ...(heading && { heading }),
    ...(anchor && { anchor }),
    snippet,
    marks: { title: inTitle.marks, snippet: marker(snippet).marks },
    score: score + 0.6 * named + 0.35 * headed * (1 - named / 2),
    coverage: covered,
  };
}
