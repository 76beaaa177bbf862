import { readAsked, type Asked } from './askedWords.ts';
import { clauseOf, wordsIn } from './clauses.ts';
import type { SessionEvent } from './events.ts';
import { createFindNeeds, type Need } from './needs.ts';
import { matchAny, termPattern } from './patterns.ts';
import type { DecidingPolicy, DecidingRow } from './policy.ts';
import { remember, rememberPairs } from './text.ts';
import { understand, type Understanding } from './understand.ts';
import type { WordLists } from './words.ts';

/** Reads texts and sessions, each once: whoever reads a session asks for the same texts again and again. */
export interface Reader {
  /** What a query asks, as `sameNeed` compares it. */
  readonly asked: (text: string) => Asked;
  readonly understand: (text: string) => Understanding;
  readonly needs: (events: readonly SessionEvent[]) => readonly Need[];
  /** The rows of which a term stands in a text, each with the first that does. */
  readonly rows: <R extends DecidingRow>(policy: DecidingPolicy<R>, text: string) => readonly TermMatch<R>[];
  /** What was made of each need by these rules, with these facts: a need that stays the same is decided once. */
  readonly made: (rules: object, facts: string) => WeakMap<Need, unknown>;
}

export interface TermMatch<R extends DecidingRow> {
  readonly row: R;
  /** As the policy writes it, without quotation marks. */
  readonly by: string;
}

/** A language: its words, and what has been read by them. */
export interface Language extends WordLists {
  readonly read: Reader;
}

/** A row is told by the beginning of a text; all of a pasted log would be slow to match (UTF-16 units). */
const READ_AT_MOST = 5000;

export function createLanguage(words: WordLists): Language {
  const asked = remember((text: string) => readAsked(text, words));
  const patternOf = remember(termPattern);
  const understood = remember((text: string) => understand(text, words));
  return {
    ...words,
    read: {
      asked,
      understand: (text) => (text.length > READ_AT_MOST ? understand(text, words) : understood(text)),
      needs: createFindNeeds(asked),
      rows: rememberPairs((policy: DecidingPolicy, text: string) => {
        const clause = clauseOf(wordsIn(text.slice(0, READ_AT_MOST)), words.groups);
        return policy.rows.flatMap((row) => {
          const by = row.terms.find((term) => matchAny(clause, [patternOf(term)]));
          return by === undefined ? [] : [{ row, by: by.replace(/"/g, '') }];
        });
      }) as Reader['rows'],
      made: rememberPairs(() => new WeakMap()),
    },
  };
}
