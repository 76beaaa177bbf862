import type { Group } from './group.ts';
import { ALIAS, fieldOf, HEADING, OTHER, SENTENCE, TITLE, type SearchIndex } from './indexFormat.ts';
import { BESIDE, ECLIPSE, FIT_WEIGHTS, IN_ORDER, QUERY_POWERS, TEXT_POWERS } from './parameters.ts';

/** How well the texts of an article fit a query. */
export interface Fits {
  /** The best title, heading, alias, name in the address and sentence: 0 to about 2. */
  readonly best: readonly number[];
  /** Which text that is among those of its part, from 0. */
  readonly at: readonly number[];
}

/** Of an article that was not found by its words. */
export const NO_FITS: Fits = { best: [0, 0, 0, 0, 0], at: [0, 0, 0, 0, 0] };

/**
 * Makes the second look for one query: a title, a heading, an alias or a sentence that says what was asked
 * outweighs words that are strewn over an article. For each text
 *
 *     fit = (share of the query that it has)^a · (share of it that the query has)^b · (1 + c · words in order)
 *
 * where shares are of rarity, so that "the" in a title costs little.
 */
export function createSecondLook(
  { rarity, madeOf, texts }: SearchIndex,
  groups: readonly Group[],
): (doc: number) => Fits {
  const total = groups.reduce((sum, group) => sum + group.rarity, 0);
  // What each word of the index means here: groups, each with how sure that is.
  const meant = new Map<number, { readonly group: number; readonly sure: number }[]>();
  groups.forEach(({ matches }, group) => {
    for (const [id, sure] of matches)
      meant.set(id, [...(meant.get(id) ?? []), { group, sure: Math.min(1, sure) }]);
  });

  const got = new Float64Array(groups.length);
  let covered = 0;
  let all = 0;
  let inOrder = 0;
  let before = -2;
  const take = (id: number): void => {
    const rare = rarity[id] ?? 0;
    all += rare;
    let surest = 0;
    let its = -2;
    for (const { group, sure } of meant.get(id) ?? []) {
      got[group] = Math.max(got[group] ?? 0, sure);
      if (sure > surest) [surest, its] = [sure, group];
    }
    // Words that nobody asked for may stand between those that follow each other.
    if (!surest) return;
    covered += rare * surest;
    if (its === before + 1) inOrder++;
    before = its;
  };
  const fitOf = (tokens: Uint16Array | Int32Array, start: number, end: number, kind: number): number => {
    covered = all = inOrder = 0;
    before = -2;
    for (let i = start; i < end; i++) {
      const id = (tokens[i] ?? 0) - 1;
      take(id);
      madeOf.get(id)?.forEach(take);
    }
    if (!covered) return 0;
    let asked = 0;
    for (let g = 0; g < got.length; g++) asked += (got[g] ?? 0) * (groups[g]?.rarity ?? 0);
    got.fill(0);
    return (
      Math.min(1, asked / total) ** (QUERY_POWERS[kind] ?? 1) *
      Math.min(1, covered / all) ** (TEXT_POWERS[kind] ?? 1) *
      (1 + (IN_ORDER * inOrder) / Math.max(1, groups.length - 1))
    );
  };

  return (doc) => {
    const best = [...NO_FITS.best];
    const at = [...NO_FITS.at];
    texts.forEach(({ tokens, starts, counts }, part) => {
      const shown = counts[doc] ?? 0;
      let start = starts[doc] ?? 0;
      for (let text = 0; text < shown + Number(!part); text++) {
        let end = start;
        while (tokens[end]) end++;
        const kind = fieldOf(part, text, shown);
        const fit = fitOf(tokens, start, end, kind);
        if (fit > (best[kind] ?? 0)) [best[kind], at[kind]] = [fit, text];
        start = end + 1;
      }
    });
    return { best, at };
  };
}

/** What the second look adds to a score. */
export function fitScore({ best }: Fits): number {
  const weighed = (kind: number): number => (best[kind] ?? 0) * (FIT_WEIGHTS[kind] ?? 0);
  const named = Math.max(weighed(TITLE), weighed(ALIAS), weighed(OTHER));
  const beside = BESIDE * ((best[HEADING] ?? 0) + (best[SENTENCE] ?? 0));
  return named + beside + Math.max(0, 1 - ECLIPSE * named) * Math.max(weighed(HEADING), weighed(SENTENCE));
}
