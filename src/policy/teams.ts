import type { Policy, Team } from '../core/policy.ts';
import { nextTeams } from './nextTeams.ts';

const team = (id: string, name: string, queue: string, owner: string, tier?: number): [string, Team] => [
  id,
  { name, queue, owner, tier, ...nextTeams[id] },
];

/** Destinations by expertise. `name` is read in a sentence: "… has your message". */
export const teams: Policy['teams'] = Object.fromEntries([
  team('tier-1', 'the support team', 'support', 'Support lead', 1),
  team('account-access', 'the account team', 'account-access', 'Support lead', 1),
  team('technical', 'the technical team', 'technical', 'Technical support lead', 2),
  team('billing', 'the billing team', 'billing', 'Billing lead', 2),
  team('customer-success', 'the onboarding team', 'customer-success', 'Customer success lead'),
  team('engineering', 'the engineering team', 'engineering', 'Engineer on call', 3),
  team('security', 'the security team', 'security', 'Security officer on call'),
  team('compliance', 'the privacy team', 'compliance', 'Privacy officer'),
  team('team-lead', 'the support lead', 'support-lead', 'Head of customer care'),
  team('management', 'the customer care manager', 'management', 'Head of customer care'),
]);
