import { createTop } from './createTop.ts';
import { order } from './order.ts';
import type { Pace } from './pace.ts';

/**
 * How many words of a body are kept beside those of the texts that are shown. On the two large help centres that
 * were measured, 32 found as much as 90, in less than half of the bytes.
 */
const KEPT = { small: 200, large: 32 } as const;
/** A name of code is kept among so many: API references are searched for names that stand in a body only. */
const NAMES = 60;
/**
 * And of one that is known by its words only, as nothing says which of them occur often: on 497 pages known by Sphinx's stems, 36
 * of 40 questions had their page among the first three, with 200 words 33, and with titles and headings only 28.
 */
const OF_WORDS_ONLY = 1000;

/** The words of a body. */
export interface Body {
  /** How often each occurs. */
  readonly times: ReadonlyMap<string, number>;
  /** Words that are searched for even if they stand there once only. */
  readonly names: ReadonlySet<string>;
  /** Whether its text is not known, only its words. */
  readonly wordsOnly: boolean;
}

/**
 * For each article, the words of its body that tell it apart from the others: often here, in few articles
 * (tf · idf^0.7); on a large site not those that occur once in all of it, unless they are names. Words that are known
 * of it already are left out. Words that carry no meaning count little but stay, because whole sentences are
 * searched for.
 *
 * @param known words that each article has in its shown texts
 * @param large whether bytes matter: the telling words of a body are enough
 * @returns when done, for each article, the words
 */
export function* tellingWords(
  bodies: readonly Body[],
  known: readonly ReadonlySet<string>[],
  large: boolean,
  isTime: Pace,
): Generator<undefined, string[][]> {
  const spread = new Map<string, number>();
  for (const { times } of bodies) {
    for (const word of times.keys()) {
      spread.set(word, (spread.get(word) ?? 0) + 1);
      if (isTime(1)) yield;
    }
  }

  // Numbers of articles are few, and powers take long.
  const weights: number[] = [];
  const weightOf = (found: number): number => (weights[found] ??= Math.log(1 + bodies.length / found) ** 0.7);
  const telling: string[][] = [];
  for (const [i, { times, names, wordsOnly }] of bodies.entries()) {
    const kept = wordsOnly ? OF_WORDS_ONLY : large ? KEPT.large : KEPT.small;
    const top = createTop<{ readonly word: string; readonly value: number }>(
      Math.max(kept, NAMES),
      (a, b) => b.value - a.value || order(a.word, b.word),
    );
    for (const [word, often] of times) {
      if (isTime(2)) yield;
      const found = spread.get(word) ?? 1;
      const chance = large && !wordsOnly && often === 1 && found === 1 && !names.has(word);
      if (chance || known[i]?.has(word)) continue;
      top.add({ word, value: often * weightOf(found) });
    }
    telling.push(
      top.items
        .map(({ word }) => word)
        .filter((word, rank) => rank < kept || (rank < NAMES && names.has(word))),
    );
  }
  return telling;
}
