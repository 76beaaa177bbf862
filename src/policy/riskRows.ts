import type { Row } from '../core/policy.ts';
import { humanFirst } from './rowHelpers.ts';

/** Rows about data, privacy and security. */
export const riskRows: readonly Row[] = [
  humanFirst({
    id: 'data-loss',
    title: 'Suspected data loss',
    category: 'data-privacy-security',
    channel: 'ticket',
    terms:
      'lost data|data loss|data gone|"data missing"|"data is missing"|data disappeared|data was deleted|' +
      'data were deleted|data been deleted|data got deleted|everything disappeared',
    severity: 'P1',
    team: 'engineering',
    escalationType: 'technical',
    fields: 'since! impact',
  }),
  humanFirst({
    id: 'suspected-breach',
    title: 'A suspected break-in',
    category: 'data-privacy-security',
    channel: 'ticket',
    terms:
      'hacked|breach|data leak|password leaked|key leaked|compromised|unauthorised access|' +
      'someone logged into my account|someone else in my account|stolen account',
    severity: 'P1',
    team: 'security',
    escalationType: 'compliance',
    fields: 'accountId since',
  }),
  humanFirst({
    id: 'privacy-request',
    title: 'A privacy or legal request',
    category: 'data-privacy-security',
    channel: 'contact-form',
    terms:
      'gdpr request|data subject|erase my data|delete my data|delete personal data|my personal data|' +
      '"data request"|privacy request|legal request|right to be forgotten|dpa signed',
    severity: 'P3',
    team: 'compliance',
    escalationType: 'compliance',
    fields: 'accountId',
  }),
];
