import type { DecidingRow } from '../core/policy.ts';
import { humanFirst } from './rowHelpers.ts';

/** Rows about data, privacy and security. */
export const riskRows: readonly DecidingRow[] = [
  humanFirst({
    id: 'data-loss',
    category: 'data-privacy-security',
    terms:
      'lost data|data loss|data gone|"data missing"|"data is missing"|data disappeared|data was deleted|' +
      'data were deleted|data been deleted|data got deleted|everything disappeared',
    severity: 'P1',
    team: 'engineering',
  }),
  humanFirst({
    id: 'suspected-breach',
    category: 'data-privacy-security',
    terms:
      'hacked|breach|data leak|password leaked|key leaked|compromised|unauthorised access|' +
      'someone logged into my account|someone else in my account|stolen account',
    severity: 'P1',
    team: 'security',
  }),
  humanFirst({
    id: 'privacy-request',
    category: 'data-privacy-security',
    terms:
      'gdpr request|data subject|erase my data|delete my data|delete personal data|my personal data|' +
      '"data request"|privacy request|legal request|right to be forgotten|dpa signed',
    severity: 'P3',
    team: 'compliance',
  }),
];
