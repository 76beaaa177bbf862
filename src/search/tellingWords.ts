/**
 * How many words of a body are kept beside those of the texts that are shown. On the two large help centres that
 * were measured, 32 found as much as 90, in less than half of the bytes.
 */
const KEPT = { small: 200, large: 32 } as const;
/** A name of code is kept among so many: API references are searched for names that stand in a body only. */
const NAMES = 60;
/** Up to this number of articles bytes do not matter. */
const LARGE = 300;

/**
 * For each article, the words of its body that tell it apart from the others: often here, in few articles
 * (tf · idf^0.7); on a large site not those that occur once in all of it, unless they are names. Words that are known
 * of it already are left out. Words that carry no meaning count little but stay, because whole sentences are
 * searched for.
 *
 * @param bodies words in order, as often as they occur
 * @param names of each body, words that are searched for even if they stand there once only
 * @param known words that each article has in its shown texts
 * @returns for each article, the words
 */
export function tellingWords(
  bodies: readonly (readonly string[])[],
  names: readonly ReadonlySet<string>[],
  known: readonly ReadonlySet<string>[],
): string[][] {
  const large = bodies.length > LARGE;
  const kept = large ? KEPT.large : KEPT.small;
  const counts = bodies.map((body) => {
    const count = new Map<string, number>();
    for (const word of body) if (word.length <= 40) count.set(word, (count.get(word) ?? 0) + 1);
    return count;
  });
  const spread = new Map<string, number>();
  for (const count of counts) for (const word of count.keys()) spread.set(word, (spread.get(word) ?? 0) + 1);

  return counts.map((count, i) => {
    const value = ([word, times]: [string, number]): number =>
      times * Math.log(1 + bodies.length / (spread.get(word) ?? 1)) ** 0.7;
    const chance = ([word, times]: [string, number]): boolean =>
      large && times === 1 && spread.get(word) === 1 && !names[i]?.has(word);
    return [...count]
      .filter((entry) => !known[i]?.has(entry[0]) && !chance(entry))
      .map((entry) => ({ entry, value: value(entry) }))
      .sort((a, b) => b.value - a.value || (a.entry[0] < b.entry[0] ? -1 : 1))
      .map(({ entry: [word] }) => word)
      .filter((word, rank) => rank < kept || (rank < NAMES && names[i]?.has(word)));
  });
}
