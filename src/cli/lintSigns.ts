import { clauseOf, wordsIn } from '../core/clauses.ts';
import { globMatches } from '../core/glob.ts';
import { matchAny, termPattern } from '../core/patterns.ts';
import { remember } from '../core/text.ts';
import { compareRisk, type Conditions, type Policy, type Row } from '../core/policy.ts';

/** One thing by which a need is seen to be about a row. */
export interface Sign {
  readonly kind: 'term' | 'path' | 'tag' | 'flow' | 'issue type';
  readonly text: string;
}

export interface Signs {
  /** By what a row is found: its own signs, and those of the rows that it takes a part of. */
  readonly signsOf: (row: Row) => readonly Sign[];
  /** Whether a row is found wherever a sign of another row is seen. */
  readonly isFoundBy: (row: Row, sign: Sign) => boolean;
}

/** The signs of a policy's rows. Each term is read once, for it is compared with every other. */
export function createSigns({ rows }: Policy): Signs {
  const clauseFor = remember((term: string) => clauseOf(wordsIn(term), new Map()));
  const patternFor = remember((term: string) => [termPattern(term)]);
  const isPhrase = remember((term: string) => term.startsWith('"') && wordsIn(term).length > 1);
  const known = new Map(
    rows.map((row) => {
      const parts = (row.issueTypes ?? []).flatMap((id) => rows.filter((one) => one.id === id));
      const named = parts.map(({ id }): Sign => ({ kind: 'issue type', text: id }));
      return [row, [...ownSigns(row), ...parts.flatMap(ownSigns), ...named]];
    }),
  );
  const signsOf = (row: Row) => known.get(row) ?? ownSigns(row);

  /** Whether a sign is seen wherever another one is: it is the same, or more general. */
  const covers = (general: Sign, special: Sign): boolean => {
    if (general.kind !== special.kind) return false;
    if (general.kind === 'term')
      return (
        (!isPhrase(general.text) || isPhrase(special.text)) &&
        matchAny(clauseFor(special.text), patternFor(general.text)) !== undefined
      );
    // A star in the special one is a sign like any other: only a star of the general one can stand for it.
    return general.kind === 'path' || general.kind === 'tag'
      ? globMatches(general.text, special.text)
      : general.text === special.text;
  };

  return {
    signsOf,
    isFoundBy: (row, sign) =>
      (sign.kind === 'issue type' && sign.text === row.id) || signsOf(row).some((own) => covers(own, sign)),
  };
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
