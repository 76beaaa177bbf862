import type { DecidingRow } from '../core/policy.ts';
import { docsFirst } from './rowHelpers.ts';

/** Rows about getting in, getting started and using what is there. */
export const accountRows: readonly DecidingRow[] = [
  docsFirst({
    id: 'how-to',
    category: 'how-to',
    handling: 'self-service-first',
    terms: '',
    severity: 'P4',
    team: 'tier-1',
  }),
  docsFirst({
    id: 'password-reset',
    category: 'account-access',
    handling: 'self-service-first',
    terms:
      'reset password|forgot password|sign in|log in|login|two-factor|verification code|' +
      'locked out|account locked|reset link|reset email',
    severity: 'P3',
    team: 'account-access',
    flow: 'sign-in',
  }),
  docsFirst({
    id: 'onboarding',
    category: 'setup',
    handling: 'assisted',
    terms: 'set up|setup|getting started|install|onboarding|import|connect calendar|connect account|invite',
    mode: 'after-steps',
    severity: 'P4',
    team: 'customer-success',
    flow: 'set-up',
  }),
  docsFirst({
    id: 'account-question',
    category: 'account-specific',
    handling: 'assisted',
    terms:
      'look at my account|check my account|merge accounts|transfer ownership|change owner|' +
      'close my account|delete my account|change email address',
    severity: 'P3',
    team: 'tier-1',
  }),
];
