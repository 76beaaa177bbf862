import type { DecidingRow } from '../core/policy.ts';
import { docsFirst, humanFirst } from './rowHelpers.ts';

/** Rows about money. */
export const billingRows: readonly DecidingRow[] = [
  docsFirst({
    id: 'billing-question',
    category: 'billing',
    handling: 'assisted',
    terms: 'refund|money back|invoice|billing|payment|charge|subscription|card declined|credit note|receipt',
    severity: 'P3',
    team: 'billing',
  }),
  humanFirst({
    id: 'invoice-correction',
    category: 'billing',
    terms:
      'correct my invoice|invoice correction|wrong invoice|invoice incorrect|mistake invoice|' +
      'error on invoice',
    severity: 'P3',
    team: 'billing',
  }),
  humanFirst({
    id: 'refund-above-limit',
    category: 'billing',
    terms: 'refund|money back|charge',
    when: { amountOver: 500 },
    severity: 'P3',
    team: 'management',
  }),
];
