import { allWords } from './allWords.ts';
import { WORD } from './words.ts';

/** Reads bodies token by token. */
export interface TokenReader {
  /** The folded words of a text in order, each followed by its parts. */
  wordsIn(text: string): readonly string[][];
  /** Those that are names of code or short for something: `GetBindings`, `max_retries`, `LCD`, `C2555`. */
  namesIn(text: string): readonly string[][];
}

/** A word with a digit, an underscore or a capital behind its first letter. */
const isName = (token: string): boolean => /\p{L}/u.test(token) && /[\p{N}_]|.\p{Lu}/u.test(token);

/** Reads each token once, as some thousand make up nearly all of a site. */
export function createTokenReader(): TokenReader {
  const words = remembering(allWords);
  const names = remembering((token) => (isName(token) ? allWords(token) : []));
  return {
    wordsIn: (text) => text.match(WORD)?.map((token) => words(token)) ?? [],
    namesIn: (text) => text.match(/[\p{L}\p{N}_]+/gu)?.map((token) => names(token)) ?? [],
  };
}

function remembering(read: (token: string) => string[]): (token: string) => string[] {
  const known = new Map<string, string[]>();
  return (token) => {
    const list = known.get(token) ?? read(token);
    known.set(token, list);
    return list;
  };
}
