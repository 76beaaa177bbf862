import type { Policy, Row } from '../../src/core/policy.ts';
import type { Rules } from '../../src/core/rules.ts';
import { defaultPolicy } from '../../src/policy/defaultPolicy.ts';
import { mergePolicy, type PolicyChanges } from '../../src/policy/mergePolicy.ts';
import { english } from '../../src/policy/words.en.ts';
import { shippedTriggers } from '../../src/triggers/shippedTriggers.ts';

/** The rules that ship. */
export const rules: Rules = { policy: defaultPolicy, triggers: shippedTriggers, words: english };

/** The rules that ship, with a site's changes. */
export function rulesWith(changes: PolicyChanges): Rules {
  return { ...rules, policy: mergePolicy(defaultPolicy, changes) };
}

/** A whole row: low risk, offered when the docs stopped helping. */
export function aRow(overrides: Partial<Row> & { readonly id: string }): Row {
  return {
    title: `Row ${overrides.id}`,
    category: 'how-to',
    handling: 'self-service-first',
    channel: 'article',
    terms: [],
    escalateWhen: ['not-helpful'],
    mode: 'offer',
    severity: 'P4',
    team: 'tier-1',
    escalationType: 'service',
    fields: [],
    ...overrides,
  };
}

/** A policy of a few rows; the first is the fallback. */
export function policyOf(first: Row, ...rest: readonly Row[]): Policy {
  return { ...defaultPolicy, rows: [first, ...rest], fallbackRow: first.id };
}
