import type { Policy, Row, TriggerName } from '../core/policy.ts';

/**
 * What a site may change: teams, severities and flows by key, triggers setting by setting, rows by id (a known id changes
 * that row, a new one adds a row).
 */
export interface PolicyChanges {
  readonly teams?: Partial<Policy['teams']> | undefined;
  readonly severities?: Partial<Policy['severities']> | undefined;
  readonly triggers?: Partial<Policy['triggers']> | undefined;
  readonly rows?: readonly (Partial<Row> & { readonly id: string })[] | undefined;
  readonly fallbackRow?: string | undefined;
  readonly flows?: Partial<Policy['flows']> | undefined;
  readonly hours?: Policy['hours'];
}

/** What a new row need not say. */
const EMPTY: Partial<Row> = { terms: [], fields: [] };

/**
 * The policy with a site's changes. Rows of the site stand before the shipped ones, so that they win between equals.
 *
 * @example mergePolicy(defaultPolicy, { triggers: { reformulated: { threshold: 2 } } })
 */
export function mergePolicy(policy: Policy, changes: PolicyChanges): Policy {
  const changed = (changes.rows ?? []).map(
    (row) => ({ ...EMPTY, ...policy.rows.find((one) => one.id === row.id), ...row }) as Row,
  );
  const ids = new Set(changed.map((row) => row.id));
  const settings = Object.entries(changes.triggers ?? {}) as [TriggerName, Policy['triggers'][TriggerName]][];
  return {
    teams: { ...policy.teams, ...changes.teams } as Policy['teams'],
    severities: { ...policy.severities, ...changes.severities } as Policy['severities'],
    triggers: {
      ...policy.triggers,
      ...Object.fromEntries(settings.map(([name, set]) => [name, { ...policy.triggers[name], ...set }])),
    },
    rows: [...changed, ...policy.rows.filter((row) => !ids.has(row.id))],
    fallbackRow: changes.fallbackRow ?? policy.fallbackRow,
    flows: { ...policy.flows, ...changes.flows } as Policy['flows'],
    hours: changes.hours ?? policy.hours,
  };
}
