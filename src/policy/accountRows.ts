import type { Row } from '../core/policy.ts';
import { docsFirst } from './rowHelpers.ts';

/** Rows about getting in, getting started and using what is there. */
export const accountRows: readonly Row[] = [
  docsFirst({
    id: 'how-to',
    title: 'How to use a feature',
    category: 'how-to',
    handling: 'self-service-first',
    terms: '',
    severity: 'P4',
    team: 'tier-1',
    escalationType: 'service',
    fields: 'expectation',
  }),
  docsFirst({
    id: 'password-reset',
    title: 'Signing in',
    category: 'account-access',
    handling: 'self-service-first',
    terms:
      'reset password|forgot password|sign in|log in|login|two-factor|verification code|' +
      'locked out|account locked|reset link|reset email',
    severity: 'P3',
    team: 'account-access',
    escalationType: 'service',
    fields: 'accountId errorMessage',
  }),
  docsFirst({
    id: 'onboarding',
    title: 'Setting up',
    category: 'setup',
    handling: 'assisted',
    channel: 'flow',
    terms: 'set up|setup|getting started|install|onboarding|import|connect calendar|connect account|invite',
    mode: 'after-steps',
    severity: 'P4',
    team: 'customer-success',
    escalationType: 'service',
    fields: 'errorMessage expectation',
    flow: 'set-up',
  }),
  docsFirst({
    id: 'account-question',
    title: 'My own account',
    category: 'account-specific',
    handling: 'assisted',
    channel: 'contact-form',
    terms:
      'look at my account|check my account|merge accounts|transfer ownership|change owner|' +
      'close my account|delete my account|change email address',
    severity: 'P3',
    team: 'tier-1',
    escalationType: 'service',
    fields: 'accountId expectation',
  }),
];
