import type { DecidingPolicy } from '../core/policy.ts';

const technical = { next: 'technical' };
const engineering = { next: 'engineering' };
const management = { next: 'management' };

/** The tier above each team: it takes the third contact about one issue. */
export const nextTeams: DecidingPolicy['teams'] = {
  'tier-1': technical,
  'account-access': technical,
  'customer-success': technical,
  technical: engineering,
  engineering: management,
  billing: management,
  security: management,
  compliance: management,
  'team-lead': management,
};
