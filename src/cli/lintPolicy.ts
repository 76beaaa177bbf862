import { checkPolicy } from '../config/checkPolicy.ts';
import { readSource } from '../config/readSource.ts';
import { english } from '../messages/english.ts';
import { defaultPolicy } from '../policy/defaultPolicy.ts';
import type { Finding, LintRule } from './lintFinding.ts';
import { missingLanguages } from './lintLanguages.ts';
import { slowPatterns } from './lintPatterns.ts';
import { neverEscalates, unreachableRows, vagueRows } from './lintReach.ts';
import { humanFirstWaits, longForms, unusedRequiredFields } from './lintRows.ts';
import { criticalWaits, severityOrder, triggerThresholds } from './lintSettings.ts';
import { deadFlows, deadTeams, nextTiers, teamsWithoutOwner } from './lintTables.ts';

const rules: readonly LintRule[] = [
  vagueRows,
  unreachableRows,
  neverEscalates,
  humanFirstWaits,
  missingLanguages,
  teamsWithoutOwner,
  unusedRequiredFields,
  longForms,
  slowPatterns,
  deadFlows,
  deadTeams,
  nextTiers,
  triggerThresholds,
  severityOrder,
  criticalWaits,
];

/** Only how addresses are written is looked at, so any page will do. */
const ANY_PAGE = 'https://docs.example/';

/**
 * All that is wrong or doubtful in a policy, or in a configuration with one: first what does not count, then what counts
 * and will not do what it seems to, in the shipped policy with these changes.
 *
 * @param value parsed JSON
 * @example lintPolicy({ rows: [{ id: 'outage', team: 'nobody' }] })[0]?.code // 'unknown-team'
 */
export function lintPolicy(value: unknown): readonly Finding[] {
  const { changes, policyPrefix, faults } = readSource({ prefix: '', value }, ANY_PAGE, english);
  const { policy, problems } = checkPolicy(defaultPolicy, changes, policyPrefix);
  const errors = [...faults, ...problems].map((fault): Finding => ({ severity: 'error', ...fault }));
  const doubts = rules.flatMap((rule) => rule(policy));
  return [...errors, ...doubts.map((finding) => ({ ...finding, path: `${policyPrefix}${finding.path}` }))];
}
