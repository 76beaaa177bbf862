/** Letters of the shortest stem: no ending takes away more. */
export const SHORTEST_STEM = 3;

/** Gives the stem of a folded word. */
export type Stemmer = (word: string) => string;

/**
 * Makes a stemmer: the longest ending goes, and then a doubled last letter (running, run). The stem need not
 * be a word; it is always the beginning of its word, so that a family of forms stands together in a sorted list.
 *
 * @example
 * createStemmer(endings('en'))('refunded') // 'refund'
 */
export function createStemmer(list: readonly string[]): Stemmer {
  const rules = list.map((rule) => ({ stays: Number(rule[0]), ending: rule.slice(1) }));
  const known = new Map<string, string>();
  return (word) => {
    let stem = known.get(word);
    if (stem === undefined) {
      const rule = rules.find(
        ({ stays, ending }) => word.length - ending.length >= stays && word.endsWith(ending),
      );
      stem = rule ? word.slice(0, -rule.ending.length) : word;
      if (stem.length > 3 && stem.at(-1) === stem.at(-2)) stem = stem.slice(0, -1);
      if (stem.length > 4 && rule && /[ey]$/.test(stem)) stem = stem.slice(0, -1);
      if (known.size < 20_000) known.set(word, stem);
    }
    return stem;
  };
}
