import type { Row } from '../core/policy.ts';
import { DOCS_STOPPED, optional, terms } from './rowHelpers.ts';

/** Rows about things that do not work. */
export const technicalRows: readonly Row[] = [
  {
    id: 'api-authentication',
    title: 'An API authentication error',
    category: 'developer-api',
    handling: 'self-service-first',
    channel: 'article',
    terms: terms(
      'api key | api 401 | api 403 | invalid_api_key | api authentication | api unauthorized | api token | webhook signature | api error',
    ),
    escalateWhen: DOCS_STOPPED,
    mode: 'offer',
    severity: 'P3',
    team: 'technical',
    escalationType: 'technical',
    fields: optional('errorMessage', 'requestId', 'since'),
  },
  {
    id: 'confirmed-defect',
    title: 'Something does not work',
    category: 'bug',
    handling: 'assisted',
    channel: 'article',
    terms: terms(
      'bug | crash | not working | does not work | broken | stuck | freezes | blank page | blank pdf | error message',
    ),
    escalateWhen: DOCS_STOPPED,
    mode: 'offer',
    severity: 'P3',
    team: 'engineering',
    escalationType: 'technical',
    fields: [{ id: 'errorMessage' }, { id: 'since' }, { id: 'impact' }],
  },
  {
    id: 'outage',
    title: 'The service is down',
    category: 'bug',
    handling: 'human-first',
    channel: 'ticket',
    terms: terms(
      `outage | "is down" | "are down" | "went down" | "service down" | "system down" | "site down" | "website down"
      | "app down" | "production down" | down for everyone`,
    ),
    escalateWhen: 'at-once',
    mode: 'automatic',
    severity: 'P1',
    team: 'engineering',
    escalationType: 'technical',
    fields: optional('since', 'impact', 'errorMessage'),
  },
];
