import type { Policy, Team } from '../core/policy.ts';

const team = (name: string, queue: string, owner: string, next?: string, tier?: number): Team => ({
  name,
  queue,
  owner,
  next,
  tier,
});

/** Destinations by expertise. `name` is read in a sentence: "… has your message". */
export const teams: Policy['teams'] = {
  'tier-1': team('the support team', 'support', 'Support lead', 'technical', 1),
  'account-access': team('the account team', 'account-access', 'Support lead', 'technical', 1),
  technical: team('the technical team', 'technical', 'Technical support lead', 'engineering', 2),
  billing: team('the billing team', 'billing', 'Billing lead', 'management', 2),
  'customer-success': team('the onboarding team', 'customer-success', 'Customer success lead', 'technical'),
  engineering: team('the engineering team', 'engineering', 'Engineer on call', 'management', 3),
  security: team('the security team', 'security', 'Security officer on call', 'management'),
  compliance: team('the privacy team', 'compliance', 'Privacy officer', 'management'),
  'team-lead': team('the support lead', 'support-lead', 'Head of customer care', 'management'),
  management: team('the customer care manager', 'management', 'Head of customer care'),
};
