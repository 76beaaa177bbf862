import type { Group } from './group.ts';
import { HEADING, SENTENCE, TITLE, ALIAS, type SearchIndex } from './indexFormat.ts';
import { fieldOfText } from './lists.ts';
import { ECLIPSE, FIT_WEIGHTS, IN_ORDER, QUERY_POWERS, TEXT_POWERS } from './parameters.ts';

/** Sentences among the lists of parameters. */
const LAST = SENTENCE - 1;

/** How well the texts of an article fit a query. */
export interface Fits {
  /** The best title, heading, alias and sentence: 0 to about 2. */
  readonly best: readonly number[];
  /** Which of the article's texts that is; of titles, headings and aliases counted together, from 0. */
  readonly at: readonly number[];
}

/** Of an article that was not found by its words. */
export const NO_FITS: Fits = { best: [0, 0, 0, 0], at: [0, 0, 0, 0] };

/**
 * Makes the second look for one query: a title, a heading, an alias or a sentence that says what was asked
 * outweighs words that are strewn over an article. For each text
 *
 *     fit = (share of the query that it has)^a · (share of it that the query has)^b · (1 + c · words in order)
 *
 * where shares are of rarity, so that "the" in a title costs little.
 */
export function createSecondLook(index: SearchIndex, groups: readonly Group[]): (doc: number) => Fits {
  const total = groups.reduce((sum, { rarity }) => sum + rarity, 0);
  const meant = new Map<number, { readonly group: number; readonly sure: number }[]>();
  groups.forEach(({ matches }, group) => {
    for (const [id, sure] of matches) {
      const list = meant.get(id) ?? [];
      list.push({ group, sure: Math.min(1, sure) });
      meant.set(id, list);
    }
  });

  return (doc) => {
    const best = [...NO_FITS.best];
    const at = [...NO_FITS.at];
    const got = new Float64Array(groups.length);
    index.texts.forEach(({ tokens, starts, counts }, block) => {
      const shown = counts[doc] ?? 0;
      let i = starts[doc] ?? 0;
      for (let text = 0; text < shown; text++) {
        let [covered, all, inOrder, before] = [0, 0, 0, -2];
        const take = (id: number): void => {
          const rarity = index.rarity(id);
          all += rarity;
          let [surest, its] = [0, -2];
          for (const { group, sure } of meant.get(id) ?? []) {
            if ((got[group] ?? 0) < sure) got[group] = sure;
            if (sure > surest) [surest, its] = [sure, group];
          }
          covered += rarity * surest;
          if (its === before + 1) inOrder++;
          before = its;
        };
        for (let token = tokens[i++]; token; token = tokens[i++]) {
          take(token - 1);
          index.madeOf.get(token - 1)?.forEach(take);
        }
        if (!covered) continue;
        const asked = got.reduce((sum, sure, g) => sum + sure * (groups[g]?.rarity ?? 0), 0);
        got.fill(0);
        const kind = block ? LAST : fieldOfText(text, shown, index.headings[doc] ?? 0);
        const fit =
          Math.min(1, asked / total) ** (QUERY_POWERS[kind] ?? 1) *
          Math.min(1, covered / all) ** (TEXT_POWERS[kind] ?? 1) *
          (1 + (IN_ORDER * inOrder) / Math.max(1, groups.length - 1));
        if (fit > (best[kind] ?? 0)) [best[kind], at[kind]] = [fit, text];
      }
    });
    return { best, at };
  };
}

/** What the second look adds to a score. */
export function fitScore({ best }: Fits): number {
  const weighed = (kind: number): number => (best[kind] ?? 0) * (FIT_WEIGHTS[kind] ?? 0);
  const named = Math.max(weighed(TITLE), weighed(ALIAS));
  return named + Math.max(0, 1 - ECLIPSE * named) * Math.max(weighed(HEADING), weighed(LAST));
}
