import type { AskedWord } from './likeWords.ts';
import { wordsIn } from './clauses.ts';
import { stem } from './text.ts';
import type { NeedWords } from './words.ts';

/** What a query asks: its telling words, each once. */
export interface Asked {
  readonly words: readonly AskedWord[];
  /** The share of words that only make a sentence of it: 0 for keywords, about .5 for a spoken question. */
  readonly spoken: number;
}

/** What is asked stands at the beginning of a text; the rest of a pasted log is not read (UTF-16 units). */
const READ_AT_MOST = 1000;

/** A word that half of all questions hold ("account", "wrong") tells this much of what another word tells. */
const COMMON_WEIGHT = 0.2;

/**
 * Reads a query.
 *
 * @param weigh how telling a word is (0 to 1), where the index knows it
 */
export function readAsked(
  text: string,
  { stopWords, commonWords, meanings }: NeedWords,
  weigh?: (word: string) => number | undefined,
): Asked {
  const said = wordsIn(text.slice(0, READ_AT_MOST));
  const asked = new Map<string, AskedWord>();
  let telling = 0;
  for (const word of said) {
    const root = stem(word);
    if (stopWords.has(root)) continue;
    telling += 1;
    asked.set(root, {
      stem: root,
      meaning: meanings.get(root) ?? root,
      weight: Math.max(0.01, weigh?.(word) ?? (commonWords.has(root) ? COMMON_WEIGHT : 1)),
    });
  }
  return { words: [...asked.values()], spoken: said.length ? 1 - telling / said.length : 0 };
}

/** Reads a query into its telling words. */
export type ReadAsked = (text: string) => Asked;
