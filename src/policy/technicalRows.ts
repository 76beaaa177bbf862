import type { DecidingRow } from '../core/policy.ts';
import { docsFirst, humanFirst } from './rowHelpers.ts';

/** Rows about things that do not work. */
export const technicalRows: readonly DecidingRow[] = [
  docsFirst({
    id: 'api-authentication',
    category: 'developer-api',
    handling: 'self-service-first',
    terms:
      'api key|api 401|api 403|invalid_api_key|api authentication|api unauthorized|api token|' +
      'webhook signature|api error',
    severity: 'P3',
    team: 'technical',
    flow: 'api-authentication',
  }),
  docsFirst({
    id: 'confirmed-defect',
    category: 'bug',
    handling: 'assisted',
    terms: 'bug|crash|not working|does not work|broken|stuck|freezes|blank page|blank pdf|error message',
    severity: 'P3',
    team: 'engineering',
  }),
  humanFirst({
    id: 'outage',
    category: 'bug',
    terms:
      'outage|"is down"|"are down"|"went down"|"service down"|"system down"|"site down"|"website down"|' +
      '"app down"|"production down"|down for everyone',
    severity: 'P1',
    team: 'engineering',
  }),
];
