import type { Policy, Team } from '../core/policy.ts';

const team = (name: string, queue: string, owner: string, tier?: number): Team => ({
  name,
  queue,
  owner,
  tier,
});

/** Destinations by expertise. `name` is read in a sentence: "… has your message". */
export const teams: Policy['teams'] = {
  'tier-1': team('the support team', 'support', 'Support lead', 1),
  'account-access': team('the account team', 'account-access', 'Support lead', 1),
  technical: team('the technical team', 'technical', 'Technical support lead', 2),
  billing: team('the billing team', 'billing', 'Billing lead', 2),
  'customer-success': team('the onboarding team', 'customer-success', 'Customer success lead'),
  engineering: team('the engineering team', 'engineering', 'Engineer on call', 3),
  security: team('the security team', 'security', 'Security officer on call'),
  compliance: team('the privacy team', 'compliance', 'Privacy officer'),
  management: team('the customer care manager', 'management', 'Head of customer care'),
};
