import { splitCompound } from '../../src/search/compounds.ts';
import * as weights from '../../src/search/parameters.ts';
import { endings } from '../../src/search/endings.ts';
import { createStemmer } from '../../src/search/stem.ts';

/** Lists of words that mean the same. */
export type Synonyms = readonly (readonly string[])[];

const stem = createStemmer(endings('en'));

/** Textbook distance: a letter more, less or another, or two neighbours swapped. */
export function distance(a: string, b: string): number {
  const at: number[][] = [];
  for (let i = 0; i <= a.length; i++) {
    const row: number[] = (at[i] = []);
    for (let j = 0; j <= b.length; j++) {
      const before = (up: number, left: number): number => at[i - up]?.[j - left] ?? Infinity;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        i || j ? Infinity : 0,
        before(1, 0) + 1,
        (row[j - 1] ?? Infinity) + 1,
        before(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? before(2, 2) + 1 : Infinity,
      );
    }
  }
  return at[a.length]?.[b.length] ?? 0;
}

/** How sure it is that a word of the docs is meant by one of the query: 0 where it is not. */
function sureness(word: string, of: string, unfinished: boolean, synonyms: Synonyms): number {
  const alike = (other: string): number => (of === other ? 1 : stem(of) === stem(other) ? weights.STEM : 0);
  const isForm = (other: string): boolean => stem(other) === stem(word);
  const same = synonyms.filter((list) => list.some(isForm)).flat();
  return Math.max(
    alike(word),
    ...same.filter((other) => !isForm(other)).map((other) => weights.SYNONYM * alike(other)),
    unfinished && of !== word && of.startsWith(word) ? (weights.COMPLETION * word.length) / of.length : 0,
  );
}

function typo(word: string, of: string): number {
  if (word.length < 4 || word.length > 32) return 0;
  if (word.length > 4 && of.endsWith(word)) return weights.HALF;
  const edits = distance(word, of);
  if (edits > (word.length < 8 ? 1 : 2)) return 0;
  const once = word.length > 4 ? 1 : weights.SHORT_TYPO;
  return (edits === 1 ? once : weights.TWO_EDITS) * (word[0] === of[0] ? 1 : weights.FIRST_LETTER);
}

/** The words of the docs that a word of a query stands for, each with how sure that is. */
export function matches(
  all: ReadonlySet<string>,
  synonyms: Synonyms,
  word: string,
  unfinished: boolean,
): Map<string, number> {
  const judge = (how: (of: string) => number): Map<string, number> =>
    new Map([...all].map((of): [string, number] => [of, how(of)]).filter(([, sure]) => sure > 0));
  const known = judge((of) => sureness(word, of, unfinished, synonyms));
  if (known.size) return known;
  const mistyped = judge((of) => typo(word, of));
  if (mistyped.size) return mistyped;
  const begun = (part: string): boolean =>
    all.has(part) || (unfinished && [...all].some((of) => of.startsWith(part)));
  const [head, tail] = splitCompound(word, (part) => all.has(part), begun);
  if (!head || !tail) return new Map<string, number>();
  return judge((of) => {
    const completed = unfinished && of !== tail && of.startsWith(tail);
    return Math.max(
      of === head || of === tail ? weights.HALF : 0,
      completed ? (weights.COMPLETION * tail.length) / of.length : 0,
    );
  });
}
