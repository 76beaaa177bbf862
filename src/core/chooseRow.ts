import type { Clause } from './clauses.ts';
import type { Need } from './needs.ts';
import { matchAny } from './patterns.ts';
import { compareRisk, rowById, type Row } from './policy.ts';
import { createReader, type Reader } from './reader.ts';
import type { Rules } from './rules.ts';

/** The row that a need falls under, and which of the need's events matched it. */
export interface RowMatch {
  readonly row: Row;
  /** Ids of the events whose text or path matched; empty for the fallback row. */
  readonly evidence: readonly string[];
  /** The first term or path that matched, without quotation marks. */
  readonly matched?: string;
}

/**
 * Chooses the row of a need. Queries speak before articles: what the customer typed says more about the need than
 * what they happened to open. Among rows that match, the higher risk wins; between equals, the first in the policy.
 * Who asks how to prevent a data loss has not lost data: such a question is under no row that goes to a human at once.
 */
export function chooseRow(
  need: Need,
  { policy, words }: Pick<Rules, 'policy' | 'words'>,
  reader: Reader = createReader(words),
): RowMatch {
  const text = (id: string, said: string, path: string): Text => ({
    id,
    words: reader.whole(said),
    path,
    calm: reader.understand(said).calm,
  });
  const queries = need.searches.map(({ id, query }) => text(id, query, ''));
  const views = need.views.map(({ id, title, url }) => text(id, title, pathOf(url)));
  const riskiest = (texts: readonly Text[]) =>
    policy.rows.flatMap((row) => matchTexts(row, texts, reader)).sort((a, b) => compareRisk(b.row, a.row))[0];
  return riskiest(queries) ?? riskiest(views) ?? { row: rowById(policy, policy.fallbackRow), evidence: [] };
}

interface Text {
  readonly id: string;
  readonly words: Clause;
  readonly path: string;
  readonly calm: boolean;
}

function matchTexts(row: Row, texts: readonly Text[], reader: Reader): readonly RowMatch[] {
  const found = texts.flatMap(({ id, words, path, calm }) => {
    if (calm && row.escalateWhen === 'at-once') return [];
    const by =
      row.terms.find((term) => matchAny(words, [reader.term(term)])) ??
      row.paths?.find((pattern) => path !== '' && globMatches(pattern, path));
    return by === undefined ? [] : [{ id, by }];
  });
  return found[0]
    ? [{ row, evidence: found.map(({ id }) => id), matched: found[0].by.replaceAll('"', '') }]
    : [];
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
}

/** `*` stands for any characters. Walks the parts in order, so no pattern can be slow. */
export function globMatches(pattern: string, path: string): boolean {
  const parts = pattern.split('*');
  const first = parts.shift() ?? '';
  if (!path.startsWith(first)) return false;
  const last = parts.pop();
  if (last === undefined) return path === first;
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - last.length >= at && path.endsWith(last);
}
