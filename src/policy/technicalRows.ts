import type { Row } from '../core/policy.ts';
import { docsFirst, humanFirst } from './rowHelpers.ts';

/** Rows about things that do not work. */
export const technicalRows: readonly Row[] = [
  docsFirst({
    id: 'api-authentication',
    title: 'An API authentication error',
    category: 'developer-api',
    handling: 'self-service-first',
    terms:
      'api key|api 401|api 403|invalid_api_key|api authentication|api unauthorized|api token|' +
      'webhook signature|api error',
    severity: 'P3',
    team: 'technical',
    escalationType: 'technical',
    fields: 'errorMessage requestId since',
    flow: 'api-authentication',
  }),
  docsFirst({
    id: 'confirmed-defect',
    title: 'Something does not work',
    category: 'bug',
    handling: 'assisted',
    terms: 'bug|crash|not working|does not work|broken|stuck|freezes|blank page|blank pdf|error message',
    severity: 'P3',
    team: 'engineering',
    escalationType: 'technical',
    fields: 'errorMessage since impact',
  }),
  humanFirst({
    id: 'outage',
    title: 'The service is down',
    category: 'bug',
    channel: 'ticket',
    terms:
      'outage|"is down"|"are down"|"went down"|"service down"|"system down"|"site down"|"website down"|' +
      '"app down"|"production down"|down for everyone',
    severity: 'P1',
    team: 'engineering',
    escalationType: 'technical',
    fields: 'since impact errorMessage',
  }),
];
