import type { Need } from './needs.ts';
import { compareRisk, rowById, type Policy, type Row } from './policy.ts';
import { createReader, type Reader } from './reader.ts';
import type { Rules } from './rules.ts';
import { hasAllWords, hasPhrase, type StemsOf } from './text.ts';

/** The row that a need falls under, and which of the need's events matched it. */
export interface RowMatch {
  readonly row: Row;
  /** Ids of the events whose text or path matched; empty for the fallback row. */
  readonly evidence: readonly string[];
  /** The first term or path that matched. */
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
  { stems, understand }: Reader = createReader(words),
): RowMatch {
  const text = (id: string, said: string, path: string): Text => ({
    id,
    stems: stems(said),
    path,
    calm: understand(said).calm,
  });
  const queries = need.searches.map(({ id, query }) => text(id, query, ''));
  const views = need.views.map(({ id, title, url }) => text(id, title, pathOf(url)));
  const best =
    riskiest(policy, (row) => matchTexts(row, queries, stems)) ??
    riskiest(policy, (row) => matchTexts(row, views, stems));
  return best ?? { row: rowById(policy, policy.fallbackRow), evidence: [] };
}

interface Text {
  readonly id: string;
  readonly stems: readonly string[];
  readonly path: string;
  readonly calm: boolean;
}

function riskiest(policy: Policy, match: (row: Row) => RowMatch | undefined): RowMatch | undefined {
  let best: RowMatch | undefined;
  for (const row of policy.rows) {
    const found = match(row);
    if (found && (!best || compareRisk(found.row, best.row) > 0)) best = found;
  }
  return best;
}

function matchTexts(row: Row, texts: readonly Text[], stems: StemsOf): RowMatch | undefined {
  let matched: string | undefined;
  const evidence: string[] = [];
  for (const text of texts) {
    if (text.calm && row.escalateWhen === 'at-once') continue;
    const by =
      row.terms.find((term) => (term.startsWith('"') ? hasPhrase : hasAllWords)(text.stems, stems(term))) ??
      row.paths?.find((pattern) => text.path !== '' && globMatches(pattern, text.path));
    if (by === undefined) continue;
    matched ??= by;
    evidence.push(text.id);
  }
  return matched === undefined ? undefined : { row, evidence, matched };
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
