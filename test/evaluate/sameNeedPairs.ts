import { sameNeed } from '../../src/npm/core.ts';
import { readRows } from './data.ts';
import { createTally, printTally, share } from './figures.ts';

interface Pair {
  readonly src: string;
  readonly a: string;
  readonly b: string;
  /** A follow-up ("related") is neither. */
  readonly label: 0 | 1 | 'related';
}

/** Two queries without results, without an index: what the text alone tells. */
export function sameNeedPairs(): void {
  const pairs = readRows<Pair>('reformulation_pairs.dev.jsonl').filter(({ label }) => label !== 'related');
  const tally = createTally();
  const scored = pairs.map(({ src, a, b, label }) => {
    const { same, score } = sameNeed(a, b);
    tally.add([src], label === 1, same);
    return { score, same: label === 1 };
  });
  printTally(tally);
  const { recall, score } = recallAt(0.86, scored);
  console.log(`  recall at precision .86: ${share(recall, 1)} (from a score of ${score.toFixed(2)} on)`);
}

/** The best recall that some threshold reaches with at least this precision. */
function recallAt(
  precision: number,
  scored: readonly { readonly score: number; readonly same: boolean }[],
): { recall: number; score: number } {
  const ordered = [...scored].sort((a, b) => b.score - a.score);
  const all = ordered.filter(({ same }) => same).length;
  let best = { recall: 0, score: 1 };
  let found = 0;
  for (const [at, { score, same }] of ordered.entries()) {
    if (same) found += 1;
    if (ordered[at + 1]?.score !== score && found / (at + 1) >= precision)
      best = { recall: found / all, score };
  }
  return best;
}
