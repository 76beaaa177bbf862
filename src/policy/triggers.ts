import type { Policy } from '../core/policy.ts';
import { DOCS_STOPPED } from './rowHelpers.ts';

/**
 * What each trigger does beside making the offer that a row waits for. The thresholds stand with the reason for them in
 * `triggers/`; a policy may set its own here.
 */
export const triggers: Policy['triggers'] = {
  'asked-for-human': { mode: 'automatic' },
  'security-incident': { mode: 'automatic', severity: 'P1', team: 'security' },
  'legal-threat': { mode: 'automatic', severity: 'P2', team: 'compliance' },
  'amount-over': { mode: 'automatic', severity: 'P3', team: 'management' },
  'repeat-contact': { mode: 'automatic', team: 'next' },
  angry: { mode: 'automatic', severity: 'P3', team: 'team-lead' },
  vip: { mode: 'offer', severity: 'P3', plans: ['enterprise'] },
  'urgent-terms': { mode: 'automatic', severity: 'P2' },
  'sensitive-topic': {},
  ...(Object.fromEntries(DOCS_STOPPED.map((name) => [name, {}])) as Record<
    (typeof DOCS_STOPPED)[number],
    object
  >),
};
