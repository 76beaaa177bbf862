import type { Row } from '../core/policy.ts';
import { optional, terms } from './rowHelpers.ts';

/** Rows about data, privacy and security. */
export const riskRows: readonly Row[] = [
  {
    id: 'data-loss',
    title: 'Suspected data loss',
    category: 'data-privacy-security',
    handling: 'human-first',
    channel: 'ticket',
    terms: terms(
      'lost data | data loss | data gone | "data missing" | "data is missing" | data disappeared | data was deleted | data were deleted | data has been deleted | data got deleted | everything disappeared | projects disappeared',
    ),
    escalateWhen: 'at-once',
    mode: 'automatic',
    severity: 'P1',
    team: 'engineering',
    escalationType: 'technical',
    fields: [{ id: 'since', required: true }, { id: 'impact' }],
  },
  {
    id: 'suspected-breach',
    title: 'A suspected break-in',
    category: 'data-privacy-security',
    handling: 'human-first',
    channel: 'ticket',
    terms: terms(
      'hacked | breach | data leak | password leaked | key leaked | compromised | unauthorised access | unauthorized access | someone logged into my account | someone else in my account | stolen account',
    ),
    escalateWhen: 'at-once',
    mode: 'automatic',
    severity: 'P1',
    team: 'security',
    escalationType: 'compliance',
    fields: optional('accountId', 'since'),
  },
  {
    id: 'privacy-request',
    title: 'A privacy or legal request',
    category: 'data-privacy-security',
    handling: 'human-first',
    channel: 'contact-form',
    terms: terms(
      'gdpr request | data subject | erase my data | delete my data | delete personal data | my personal data | "data request" | privacy request | legal request | right to be forgotten | dpa signed',
    ),
    escalateWhen: 'at-once',
    mode: 'automatic',
    severity: 'P3',
    team: 'compliance',
    escalationType: 'compliance',
    fields: optional('accountId'),
  },
];
