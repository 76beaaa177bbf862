import { fieldOf, TITLE, type SearchIndex } from './indexFormat.ts';

/** So many words of an article are looked for in the others. */
const MOST = 24;
/** Words that more than a third of the articles have say nothing of what an article is about. */
const RARE = 1;
/** What a word counts that stands elsewhere than in the title, here or there. */
const ELSEWHERE = 0.5;

/**
 * How much of the rare words of one article each other has, in any form of text: 0 to 1, where a word counts by its rarity
 * and by whether it stands in a title.
 */
export function sharedWords({ rarity, texts, lists, size }: SearchIndex, here: number): Float32Array {
  const weights = new Map<number, number>();
  texts.forEach(({ tokens, starts, counts }, part) => {
    let text = 0;
    for (let i = starts[here] ?? 0; i < (starts[here + 1] ?? 0); i++) {
      const id = (tokens[i] ?? 0) - 1;
      const rare = rarity[id] ?? 0;
      if (id < 0) text++;
      else if (rare >= RARE) {
        const weight = rare * (fieldOf(part, text, counts[here] ?? 0) === TITLE ? 1 : ELSEWHERE);
        weights.set(id, Math.max(weights.get(id) ?? 0, weight));
      }
    }
  });
  const most = [...weights].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);

  const sums = new Float32Array(size);
  let total = 0;
  for (const [id, weight] of most) {
    const found = new Map<number, number>();
    for (const list of lists) {
      for (const entry of list.of(id)) {
        const there = (entry & 7) === TITLE ? 1 : ELSEWHERE;
        found.set(entry >>> 3, Math.max(found.get(entry >>> 3) ?? 0, there));
      }
    }
    // What only this article says cannot be shared.
    if (found.size > 1) total += weight;
    for (const [doc, there] of found) sums[doc] = (sums[doc] ?? 0) + weight * there;
  }
  return sums.map((sum) => sum / (total || 1));
}
