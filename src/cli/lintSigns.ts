import { clauseOf, wordsIn } from '../core/clauses.ts';
import { globMatches } from '../core/glob.ts';
import { matchAny, termPattern } from '../core/patterns.ts';
import { stem } from '../core/text.ts';
import { compareRisk, type Conditions, type Policy, type Row } from '../core/policy.ts';

/** One thing by which a need is seen to be about a row. */
export interface Sign {
  readonly kind: 'term' | 'path' | 'tag' | 'flow' | 'issue type';
  readonly text: string;
}

export interface Signs {
  /** By what a row is found: its own signs, and those of the rows that it takes a part of. */
  readonly signsOf: (row: Row) => readonly Sign[];
  /** The rows that are found wherever a sign is seen. */
  readonly foundBy: (sign: Sign) => ReadonlySet<Row>;
}

/** The signs of a policy's rows. */
export function createSigns({ rows }: Policy): Signs {
  const known = new Map(rows.map((row) => [row, allSigns(row, rows)]));
  /** Terms by their first word, everything else by its kind: a term is compared with those that can cover it only. */
  const byKey = new Map<string, [Sign, Row][]>();
  for (const row of rows)
    for (const sign of [...(known.get(row) ?? []), { kind: 'issue type', text: row.id } as const]) {
      const key = keysOf(sign)[0] ?? '';
      byKey.set(key, [...(byKey.get(key) ?? []), [sign, row]]);
    }
  return {
    signsOf: (row) => known.get(row) ?? [],
    foundBy: (sign) => {
      const near = keysOf(sign).flatMap((key) => byKey.get(key) ?? []);
      return new Set(near.filter(([general]) => covers(general, sign)).map(([, row]) => row));
    },
  };
}

const keysOf = ({ kind, text }: Sign) =>
  kind === 'term' ? wordsIn(text).map((word) => `term ${stem(word)}`) : [kind];

function allSigns(row: Row, rows: readonly Row[]): readonly Sign[] {
  const parts = (row.issueTypes ?? []).flatMap((id) => rows.filter((one) => one.id === id));
  const named = parts.map(({ id }): Sign => ({ kind: 'issue type', text: id }));
  return [...ownSigns(row), ...parts.flatMap(ownSigns), ...named];
}

/** Whether a sign is seen wherever another one of its kind is: it is the same, or more general. */
function covers({ kind, text }: Sign, special: Sign): boolean {
  if (kind === 'term') return coversTerm(text, special.text);
  // A star in the special one is a sign like any other: only a star of the general one can stand for it.
  return kind === 'path' || kind === 'tag' ? globMatches(text, special.text) : text === special.text;
}

function coversTerm(general: string, special: string): boolean {
  const isPhrase = (term: string) => term.startsWith('"') && wordsIn(term).length > 1;
  if (isPhrase(general) && !isPhrase(special)) return false;
  return matchAny(clauseOf(wordsIn(special), new Map()), [termPattern(general)]) !== undefined;
}

function ownSigns({ terms, paths = [], tags = [], flow }: Row): readonly Sign[] {
  return [
    ...terms.map((text): Sign => ({ kind: 'term', text })),
    ...paths.map((text): Sign => ({ kind: 'path', text })),
    ...tags.map((text): Sign => ({ kind: 'tag', text })),
    ...(flow === undefined ? [] : [{ kind: 'flow', text: flow } as const]),
  ];
}

/** What a row asks for beside its signs, for comparing. */
export const conditionsOf = (when: Conditions | undefined): string => JSON.stringify(when ?? null);

/** Whether a row wins over another wherever both are found, as `chooseRow` decides. */
export function alwaysWins(row: Row, other: Row, { rows }: Policy): boolean {
  if (row.when && conditionsOf(row.when) !== conditionsOf(other.when)) return false;
  // A calm question is under no row that goes to a human at once.
  if (row.escalateWhen === 'at-once' && other.escalateWhen !== 'at-once') return false;
  const risk = compareRisk(row, other);
  // Between equals the narrower one wins, then the first.
  return (
    risk > 0 ||
    (risk === 0 && Boolean(row.when) === Boolean(other.when) && rows.indexOf(row) < rows.indexOf(other))
  );
}
