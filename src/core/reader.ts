import { remember, stemsOf, type StemsOf } from './text.ts';
import { understand, type Understanding } from './understand.ts';
import type { WordLists } from './words.ts';

/** Reads texts, each once: whoever reads a session asks for the same texts again and again. */
export interface Reader {
  /** The stems of a text or phrase, in order. */
  readonly stems: StemsOf;
  readonly understand: (text: string) => Understanding;
}

/** A reader for one language, for as long as one session is read. */
export function createReader(words: WordLists): Reader {
  return { stems: remember(stemsOf), understand: remember((text) => understand(text, words)) };
}
