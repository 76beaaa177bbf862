import type { Policy, Row } from '../core/policy.ts';

/** What a site may change: tables by key, rows by id (a known id changes that row, a new one adds a row). */
export interface PolicyChanges {
  readonly teams?: Partial<Policy['teams']> | undefined;
  readonly severities?: Partial<Policy['severities']> | undefined;
  readonly triggers?: Partial<Policy['triggers']> | undefined;
  readonly rows?: readonly (Partial<Row> & { readonly id: string })[] | undefined;
  readonly fallbackRow?: string | undefined;
}

/**
 * The policy with a site's changes. Rows of the site stand before the shipped ones, so that they win between equals.
 *
 * @example mergePolicy(defaultPolicy, { triggers: { reformulated: { on: true, threshold: 2 } } })
 */
export function mergePolicy(policy: Policy, changes: PolicyChanges): Policy {
  const changed = (changes.rows ?? []).map(
    (row) => ({ ...policy.rows.find((one) => one.id === row.id), ...row }) as Row,
  );
  const ids = new Set(changed.map((row) => row.id));
  return {
    teams: { ...policy.teams, ...changes.teams } as Policy['teams'],
    severities: { ...policy.severities, ...changes.severities } as Policy['severities'],
    triggers: { ...policy.triggers, ...changes.triggers } as Policy['triggers'],
    rows: [...changed, ...policy.rows.filter((row) => !ids.has(row.id))],
    flows: { ...policy.flows },
    fallbackRow: changes.fallbackRow ?? policy.fallbackRow,
  };
}
