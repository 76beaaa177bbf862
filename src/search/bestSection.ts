import type { Section } from '../core/sections.ts';
import type { findWord } from './dictionary.ts';
import type { SearchIndex } from './indexFormat.ts';
import type { allQueryWords } from './queryWords.ts';
import type { words } from './words.ts';

/** How much of what the article has of the query must be in one section, by rarity, to begin there. */
const ENOUGH = 0.5;
/** A word of the query in the heading, beside one in the text. */
const IN_HEADING = 2;

/**
 * The section of an article that says most of what was asked, where that is not the beginning. An index keeps a few
 * words of each article; this reads all of them. A word that all sections have tells nothing, so that of an article on
 * refunds "refund" leads nowhere:
 *
 *     score = Σ rarity(g) · log(1 + sections / sections with g) · (in heading + times / (1 + times))
 *
 * What reads words is given, not imported: it is with the engine, and would be cut out of that into a file of its own.
 *
 * @param asked the words of the query
 * @returns undefined where the beginning is as good, or no section has half of what the article has
 * @example bestSection(index, sections, allQueryWords('timer does not stop'), words, findWord)?.anchor // 'stop'
 */
export function bestSection(
  { bands, findGroup, stem }: SearchIndex,
  sections: readonly Section[],
  asked: ReturnType<typeof allQueryWords>,
  read: typeof words,
  find: typeof findWord,
): Section | undefined {
  const groups = asked.map(({ word, unfinished }) => {
    const { matches, rarity } = findGroup(word, unfinished);
    const root = stem(word);
    return {
      rarity,
      sureOf: (one: string, id: number) => (stem(one) === root ? 1 : (matches.get(id) ?? 0)),
    };
  });
  const wordsOf = (text: string) => read(text).map(({ word }) => [word, find(bands, word)] as const);
  const counted = sections.map((section) => {
    const [heading, text] = [wordsOf(section.heading), wordsOf(section.text)];
    return groups.map(({ sureOf }) => ({
      headed: Math.max(0, ...heading.map(([word, id]) => sureOf(word, id))),
      times: text.reduce((sum, [word, id]) => sum + sureOf(word, id), 0),
    }));
  });
  const weights = groups.map(({ rarity }, at) => {
    const having = counted.filter((one) => (one[at]?.headed ?? 0) + (one[at]?.times ?? 0) > 0).length;
    return having > 0 ? rarity * Math.log(1 + sections.length / having) : 0;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scores = counted.map((section) => {
    let score = 0;
    let covered = 0;
    section.forEach(({ headed, times }, at) => {
      const weight = weights[at] ?? 0;
      score += weight * (IN_HEADING * headed + times / (1 + times));
      if (headed + times > 0) covered += weight;
    });
    return covered >= ENOUGH * total ? score : 0;
  });
  const best = Math.max(0, ...scores);
  const at = scores.indexOf(best);
  return best > 0 && sections[at]?.anchor ? sections[at] : undefined;
}
