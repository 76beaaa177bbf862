import { readAsked, type Asked } from './askedWords.ts';
import { clauseOf, wordsIn, type Clause } from './clauses.ts';
import { termPattern, type Pattern } from './patterns.ts';
import { remember } from './text.ts';
import { understand, type Understanding } from './understand.ts';
import type { WordLists } from './words.ts';

/** Reads texts, each once: whoever reads a session asks for the same texts again and again. */
export interface Reader {
  /** What a query asks, as `sameNeed` compares it. */
  readonly asked: (text: string) => Asked;
  /** All words of a text, as the terms of rows are looked for. */
  readonly whole: (text: string) => Clause;
  readonly term: (term: string) => Pattern;
  readonly understand: (text: string) => Understanding;
}

/** A row is told by the beginning of a text; all of a pasted log would be slow to match (UTF-16 units). */
const READ_AT_MOST = 5000;

/** A reader for one language, for as long as one session is read. */
export function createReader(words: WordLists): Reader {
  return {
    asked: remember((text) => readAsked(text, words)),
    whole: remember((text) => clauseOf(wordsIn(text.slice(0, READ_AT_MOST)), words.groups)),
    term: remember(termPattern),
    understand: remember((text) => understand(text, words)),
  };
}
