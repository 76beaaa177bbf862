import type { Policy, Row } from '../core/policy.ts';
import type { Problem } from '../core/settings.ts';
import { mergePolicy, type PolicyChanges } from '../policy/mergePolicy.ts';
import { didYouMean, show } from './explain.ts';

const NEEDED = [
  'title',
  'category',
  'handling',
  'channel',
  'terms',
  'escalateWhen',
  'mode',
  'severity',
  'team',
  'escalationType',
  'fields',
] as const satisfies readonly (keyof Row)[];

/** Never behind steps: who cannot get in, was charged wrongly, or may have been broken into has no time for them. */
const NEVER_AFTER_STEPS: readonly Row['category'][] = ['billing', 'account-access', 'data-privacy-security'];

/**
 * Joins a site's changes to the policy, row by row: a row with a fault is left out and explained, the rest counts.
 *
 * @param changes checked by the schema already
 * @param prefix where the changes stand, such as `data-config: policy`
 */
export function checkPolicy(
  policy: Policy,
  changes: PolicyChanges,
  prefix: string,
): { readonly policy: Policy; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const teams = Object.keys({ ...policy.teams, ...changes.teams });
  const rows = (changes.rows ?? []).filter((row) => {
    const whole = { ...policy.rows.find((one) => one.id === row.id), ...row };
    const fault = rowFault(whole, teams);
    if (fault) problems.push({ ...fault, path: `${prefix}.rows[${row.id}].${fault.path}` });
    return !fault;
  });
  if (changes.triggers?.['asked-for-human']?.on === false) {
    problems.push({
      path: `${prefix}.triggers.asked-for-human.on`,
      expected: 'true',
      received: 'false',
      fix: 'Leave it out: a customer who asks for a human is always heard.',
    });
  }
  const merged = mergePolicy(policy, { ...changes, rows });
  if (merged.rows.some((row) => row.id === merged.fallbackRow)) return { policy: merged, problems };
  problems.push({
    path: `${prefix}.fallbackRow`,
    expected: 'the id of a row',
    received: show(merged.fallbackRow),
    fix: `Use one of ${merged.rows.map((row) => row.id).join(', ')}.`,
  });
  return { policy: { ...merged, fallbackRow: policy.fallbackRow }, problems };
}

function rowFault(
  row: Partial<Row> & { readonly id: string },
  teams: readonly string[],
): Problem | undefined {
  const missing = NEEDED.find((name) => row[name] === undefined);
  if (missing) {
    return {
      path: missing,
      expected: `a value, because the row "${row.id}" is new`,
      received: 'nothing',
      fix: 'Give it, or use the id of a shipped row to change that row.',
    };
  }
  if (row.team !== undefined && !teams.includes(row.team)) {
    const meant = didYouMean(row.team, teams);
    return {
      path: 'team',
      expected: `one of ${teams.join(', ')}`,
      received: show(row.team),
      fix: meant ? `Did you mean "${meant}"?` : 'Use one of these, or add the team under policy.teams.',
    };
  }
  if (row.mode !== 'after-steps') return undefined;
  if (!row.flow) {
    return {
      path: 'flow',
      expected: 'a flow for mode after-steps',
      received: 'none',
      fix: 'Name the flow, or use mode offer.',
    };
  }
  if (row.category && NEVER_AFTER_STEPS.includes(row.category)) {
    return {
      path: 'mode',
      expected: `offer or automatic for category ${row.category}`,
      received: show(row.mode),
      fix: 'Steps before contact are for low-risk set-up problems only.',
    };
  }
  return undefined;
}
