import type { AskedWord } from './likeWords.ts';
import { normalise, stem } from './text.ts';
import type { NeedWords } from './words.ts';

/** What a query asks: its telling words, each once. */
export interface Asked {
  /** All words, normalised. */
  readonly said: readonly string[];
  /** Each two neighbours as one word: "home school" may be somebody's homeschool. */
  readonly joins: ReadonlySet<string>;
  readonly words: readonly AskedWord[];
  /** The share of words that only make a sentence of it: 0 for keywords, about .5 for a spoken question. */
  readonly spoken: number;
}

/** What is asked stands at the beginning of a text; the rest of a pasted log is not read (UTF-16 units). */
const READ_AT_MOST = 1000;

/** What is said in half of all questions ("account", "wrong") tells this much of another word's one. */
const COMMON_WEIGHT = 0.2;

/**
 * Reads a query.
 *
 * @param joined words to write as one where they stand apart: "home school" with `homeschool`
 * @param weigh how telling a word is (0 to 1), where the index knows it
 */
export function readAsked(
  text: string,
  words: NeedWords,
  weigh?: (word: string) => number | undefined,
  joined?: readonly string[],
): Asked {
  const said = (
    normalise(text.slice(0, READ_AT_MOST)).match(/[\p{L}\p{N}]+(?:['._-][\p{L}\p{N}]+)*/gu) ?? []
  ).map((word) => word.replace(/-/g, ''));
  for (let at = 0; joined && at + 1 < said.length; at += 1) {
    const one = `${said[at] ?? ''}${said[at + 1] ?? ''}`;
    if (joined.includes(one)) said.splice(at, 2, one);
  }
  const asked = new Map<string, AskedWord>();
  let telling = 0;
  for (const one of said) {
    const word = one.replace(/(?:n't|'.*)$/, '');
    const root = stem(word);
    if (words.stopWords.has(word) || words.stopWords.has(root)) continue;
    telling += 1;
    const meaning = words.meanings.get(word) ?? words.meanings.get(root) ?? root;
    const common = words.commonWords.has(word) || words.commonWords.has(root);
    const weight = Math.max(0.01, weigh?.(word) ?? (common ? COMMON_WEIGHT : 1));
    asked.set(root, asked.get(root) ?? { word, stem: root, meaning, weight, isCode: /\d/.test(word) });
  }
  return {
    said,
    joins: new Set(said.slice(1).map((word, at) => `${said[at] ?? ''}${word}`)),
    words: [...asked.values()],
    spoken: said.length ? 1 - telling / said.length : 0,
  };
}

/** Reads a query into its telling words. */
export type ReadAsked = (text: string) => Asked;

/** Remembers what was read: whoever reads a session compares the same texts again and again. */
export function rememberAsked(read: ReadAsked): ReadAsked {
  const known = new Map<string, Asked>();
  return (text) => {
    const asked = known.get(text) ?? read(text);
    known.set(text, asked);
    return asked;
  };
}
