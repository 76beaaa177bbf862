import { stem, withinOneEdit, wordsOf } from './text.ts';

/** A sentence or part of one, as word patterns see it. */
export interface Clause {
  /** Its words in lower case. */
  readonly words: readonly string[];
  /** Where each stem, and each group of words that it belongs to, stands; "^" and "$" are the beginning and the end. */
  readonly at: ReadonlyMap<string, readonly number[]>;
}

/** Names of the groups that a stem belongs to: `pay` → `['PAY', 'CHARGED']`. */
export type Groups = ReadonlyMap<string, readonly string[]>;

/** No sentence of a customer is longer; what is, is no sentence, and reading it must stay quick. */
const LONGEST = 40;

/** A word of a group that is as long as this is known with one letter wrong: in a shorter one that is another word. */
const MISSPELT_FROM = 6;

/** Words as they are compared: a hyphen parts them ("top-up" is "top up"), an apostrophe is left out ("can't" is "cant"). */
export function wordsIn(text: string): string[] {
  return wordsOf(text.replace(/[-'’]+/g, (sign) => (sign === '-' ? ' ' : '')));
}

/** Cuts a text into clauses, and each into words. */
export function clausesOf(text: string, groups: Groups): Clause[] {
  const clauses: Clause[] = [];
  for (const part of text.split(/[.!?;…](?=\s|$)|[\n。！？]/)) {
    const words = wordsIn(part);
    for (let start = 0; start < words.length; start += LONGEST)
      clauses.push(clauseOf(words.slice(start, start + LONGEST), groups));
  }
  return clauses;
}

/** A clause of these words; an empty one is a gap. */
export function clauseOf(words: readonly string[], groups: Groups): Clause {
  const at = new Map<string, number[]>([
    ['^', [-1]],
    ['$', [words.length]],
  ]);
  for (const [place, word] of words.entries()) {
    const typed = stem(word);
    const root = groups.has(typed) ? typed : (meant(typed, groups) ?? typed);
    for (const name of new Set([typed, root, ...(groups.get(root) ?? [])])) {
      const places = at.get(name);
      if (places) places.push(place);
      else at.set(name, [place]);
    }
  }
  return { words, at };
}

/** The first word of the groups that differs by one letter and begins alike. */
function meant(typed: string, groups: Groups): string | undefined {
  return [...groups.keys()].find(
    (known) => known.length >= MISSPELT_FROM && known[0] === typed[0] && withinOneEdit(known, typed),
  );
}
