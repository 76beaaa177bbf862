import { splitCompound } from './compounds.ts';
import { findWord, withPrefix } from './dictionary.ts';
import type { Unmeasured } from './indexFormat.ts';
import {
  COMPLETION,
  COMPLETIONS,
  FIRST_LETTER,
  HALF,
  SHORT_TYPO,
  STEM,
  SYNONYM,
  TWO_EDITS,
} from './parameters.ts';
import { SHORTEST_STEM } from './stem.ts';
import { withTypo } from './typos.ts';

/** Words of the index, by number, that a word of a query stands for, each with how sure that is: 1 for itself. */
export type Matches = ReadonlyMap<number, number>;

/**
 * The words of an index that one word of a query stands for: itself, other forms of it, its synonyms, longer
 * words that it begins where it is still being typed; and only where there is nothing of these, words that end
 * with it, that it is a typo of, or the two words that it is made of. Else "form" would find "from".
 */
export function matchWord(index: Unmeasured, word: string, unfinished: boolean): Matches {
  const { bands } = index;
  const matches = new Map<number, number>();
  const put = (id: number, sure: number): void => {
    if (id >= 0 && (matches.get(id) ?? 0) < sure) matches.set(id, sure);
  };

  put(findWord(bands, word), 1);
  addFamily(index, word, STEM, put);
  for (const other of index.synonyms.get(index.stem(word)) ?? []) {
    put(findWord(bands, other), SYNONYM);
    addFamily(index, other, SYNONYM * STEM, put);
  }
  if (unfinished) addCompletions(index, word, put);
  if (matches.size) return matches;

  withTypo(bands, word, (found, id, edits) => {
    const sure = [HALF, word.length > 4 ? 1 : SHORT_TYPO, TWO_EDITS][edits] ?? 0;
    put(id, !edits || found[0] === word[0] ? sure : sure * FIRST_LETTER);
  });
  if (matches.size) return matches;

  const isWord = (part: string): boolean => findWord(bands, part) >= 0;
  const [head, tail] = splitCompound(word, isWord, (part) => {
    let known = isWord(part);
    if (unfinished) withPrefix(bands, part, () => (known = true));
    return known;
  });
  if (head && tail) {
    put(findWord(bands, head), HALF);
    put(findWord(bands, tail), HALF);
    if (unfinished) addCompletions(index, tail, put);
  }
  return matches;
}

type Put = (id: number, sure: number) => void;

/** A stem begins all words of its family, so that they stand near each other. */
function addFamily({ bands, stem }: Unmeasured, word: string, sure: number, put: Put): void {
  const root = stem(word);
  if (root.length < SHORTEST_STEM) return;
  withPrefix(bands, root, (other, id) => {
    if (other.length < root.length + 10 && stem(other) === root) put(id, sure);
  });
}

function addCompletions({ bands }: Unmeasured, word: string, put: Put): void {
  // The shortest are found by length, without sorting all of them: one letter begins a tenth of the dictionary.
  const byLength: number[][] = [];
  withPrefix(bands, word, (other, id) => (byLength[other.length - word.length] ??= []).push(id));
  let left: number = COMPLETIONS;
  for (let more = 1; more < byLength.length && left > 0; more++) {
    for (const id of byLength[more]?.slice(0, left) ?? [])
      put(id, (COMPLETION * word.length) / (word.length + more));
    left -= byLength[more]?.length ?? 0;
  }
}
