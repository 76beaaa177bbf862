import { holds } from './conditions.ts';
import { globMatches } from './glob.ts';
import { compareRisk, rowById, type DecidingPolicy, type DecidingRow } from './policy.ts';
import type { Observation } from './trigger.ts';

/** The row that a need falls under, and which of its events matched it. */
export interface RowMatch<R extends DecidingRow> {
  readonly row: R;
  /** Ids of the events that matched; empty for the fallback row, and where only conditions did. */
  readonly evidence: readonly string[];
  /** The first term, path, tag or issue type that matched, without quotation marks. */
  readonly matched?: string | undefined;
  /** The customer said it; they did not merely read about it. */
  readonly isSaid: boolean;
  /** The other rows that matched, the riskiest first. */
  readonly lost: readonly R[];
}

/** One sign that a need is about a row. */
interface Sign<R> {
  readonly row: R;
  /** The event, and what was found in it; missing where the row is the fallback. */
  readonly id?: string;
  readonly by?: string;
  readonly isSaid: boolean;
}

/**
 * Chooses the row of a need. What the customer typed, or began a flow for, speaks before articles: it says more about
 * the need than what they happened to open. Among rows that match, the higher risk wins; between equals the narrower one
 * (with `when`), then the first in the policy. Who asks how to prevent a data loss has not lost data: such a question is
 * under no row that goes to a human at once. What is said within a flow is about that flow, unless it is about such a row.
 */
export function chooseRow<R extends DecidingRow>(
  observation: Observation,
  policy: DecidingPolicy<R>,
): RowMatch<R> {
  const { need, said, read } = observation;
  const fallback = rowById(policy, policy.fallbackRow);
  const seen: readonly Sign<R>[] = [
    ...said.flatMap(({ id, text }) => {
      const { calm } = read.understand(text);
      const inFlow = need.answers.some((answer) => answer.id === id);
      return read
        .rows(policy, text)
        .filter(({ row }) => (row.escalateWhen === 'at-once' ? !calm : !inFlow))
        .map((match) => ({ ...match, id, isSaid: true }));
    }),
    ...need.flows.flatMap(({ id, flow }) =>
      policy.rows.filter((row) => row.flow === flow).map((row) => ({ row, id, by: flow, isSaid: true })),
    ),
    ...need.views.flatMap(({ id, title, url, tags = [], issueType }) => [
      ...read.rows(policy, title).map((match) => ({ ...match, id, isSaid: false })),
      ...policy.rows.flatMap((row) => {
        const by =
          row.paths?.find((glob) => globMatches(glob, pathOf(url))) ??
          row.tags?.find((glob) => tags.some((tag) => globMatches(glob, tag))) ??
          (row.id === issueType ? issueType : undefined);
        return by === undefined ? [] : [{ row, id, by, isSaid: false }];
      }),
    ]),
  ];
  // A need that is about no row is about the fallback row: a part of it may be another row's.
  const signs = seen.length > 0 ? seen : [{ row: fallback, isSaid: false }];
  const matches = policy.rows
    .flatMap((row) => matchOf(row, signs))
    .filter(({ row }) => !row.when || holds(row.when, observation, policy.hours))
    .sort(
      (a, b) =>
        Number(b.isSaid) - Number(a.isSaid) ||
        compareRisk(b.row, a.row) ||
        Number(!a.row.when) - Number(!b.row.when),
    );
  const [first = { row: fallback, evidence: [], isSaid: false }, ...others] = matches;
  return { ...first, lost: others.map(({ row }) => row) };
}

function matchOf<R extends DecidingRow>(
  row: R,
  signs: readonly Sign<R>[],
): readonly Omit<RowMatch<R>, 'lost'>[] {
  const { terms, paths, tags, issueTypes, when } = row;
  const own = signs.filter((sign) => (sign.row === row && sign.id) || issueTypes?.includes(sign.row.id));
  const isSaid = own.some((sign) => sign.isSaid);
  const found = own.filter((sign) => sign.isSaid === isSaid);
  if (found[0])
    return [
      { row, isSaid, evidence: [...new Set(found.flatMap(({ id }) => id ?? []))], matched: found[0].by },
    ];
  const isAboutAll = when && !terms.length && !paths && !tags && !issueTypes;
  return isAboutAll ? [{ row, isSaid: false, evidence: [] }] : [];
}

function pathOf(url: string): string {
  return url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
}
