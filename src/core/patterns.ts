import { wordsIn, type Clause, type Groups } from './clauses.ts';
import { stem } from './text.ts';

/**
 * A pattern of words, written so that a support lead can read it and write another:
 *
 * | written            | found in                                                                    |
 * | ------------------ | --------------------------------------------------------------------------- |
 * | `charged twice`    | "I was charged for it twice": in this order, at most three words between    |
 * | `is_down`          | "the site is down": next to each other                                      |
 * | `MONEY NOT arrive` | a word of the group MONEY, then one of the group NOT, then "arrive"         |
 * | `PAY&declined`     | both in one sentence, in any order                                          |
 * | `^_agent_$`        | "agent" and nothing else: `^` is the sentence's beginning, `$` its end      |
 *
 * Words meet in any form: "charged" finds "charging". Matching walks forward only, so no pattern can be slow.
 */
export interface Pattern {
  /** Runs of words that all stand in the clause, each in its order. */
  readonly runs: readonly (readonly Step[])[];
}

interface Step {
  /** A stem, or the name of a group. */
  readonly name: string;
  /** How many words may stand between this one and the one before it. */
  readonly gap: number;
}

/** "It has not yet really been paid" has three words between "not" and "paid". */
const GAP = 3;

const nameOf = (word: string) => (/^[A-Z]+$/.test(word) ? word : stem(word));

/** Patterns from one string, parted by bars. */
export function patterns(list: string): Pattern[] {
  return list.split('|').map((written) => ({
    runs: written
      .split('&')
      .map((run) =>
        run
          .split(' ')
          .flatMap((word) =>
            word.split('_').map((part, index) => ({ name: nameOf(part), gap: index > 0 ? 0 : GAP })),
          ),
      ),
  }));
}

/**
 * What a row's term finds: all of its words, in any order; those in quotation marks next to each other.
 *
 * @example termPattern('"site down"')
 */
export function termPattern(term: string): Pattern {
  const steps = wordsIn(term).map((word) => ({ name: stem(word), gap: 0 }));
  return { runs: term.startsWith('"') ? [steps] : steps.map((step) => [step]) };
}

/**
 * Groups of words from one string a group.
 *
 * @example groupsOf({ PAY: 'pay payment', MONEY: 'payment cash' }) // "payment" is in both
 */
export function groupsOf(lists: Readonly<Record<string, string>>): Groups {
  const groups = new Map<string, string[]>();
  for (const [name, list] of Object.entries(lists))
    for (const word of list.split(' ').map(stem)) groups.set(word, [...(groups.get(word) ?? []), name]);
  return groups;
}

/** Where the words of the first pattern that stands in a clause are, or nothing. */
export function matchAny(clause: Clause, list: readonly Pattern[]): readonly number[] | undefined {
  for (const { runs } of list) {
    const places: number[] = [];
    if (runs.every((run) => match(clause, run, places)) && places.length > 0) return places;
  }
  return undefined;
}

/** Adds where the words of a run are; nothing when they are not all there. */
function match({ at }: Clause, run: readonly Step[], places: number[]): boolean {
  /** Every way that still goes on, the place of its last word first. */
  let ways: readonly (readonly number[])[] = [[]];
  for (const { name, gap } of run) {
    const found = at.get(name);
    // Most words of most patterns are not there.
    if (!found) return false;
    ways = found.flatMap((place) => {
      const way = ways.find(([last = place - 1]) => last < place && place - last <= gap + 1);
      return way ? [[place, ...way]] : [];
    });
  }
  places.push(...(ways[0] ?? []));
  return ways.length > 0;
}
