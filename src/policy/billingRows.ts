import type { Row } from '../core/policy.ts';
import { docsFirst, humanFirst } from './rowHelpers.ts';

/** Rows about money. */
export const billingRows: readonly Row[] = [
  docsFirst({
    id: 'billing-question',
    title: 'Billing, payments and refunds',
    category: 'billing',
    handling: 'assisted',
    terms: 'refund|money back|invoice|billing|payment|charge|subscription|card declined|credit note|receipt',
    severity: 'P3',
    team: 'billing',
    escalationType: 'billing',
    fields: 'invoiceNumber amount',
  }),
  humanFirst({
    id: 'invoice-correction',
    title: 'A wrong invoice',
    category: 'billing',
    channel: 'contact-form',
    terms:
      'correct my invoice|invoice correction|wrong invoice|invoice incorrect|mistake invoice|' +
      'error on invoice',
    severity: 'P3',
    team: 'billing',
    escalationType: 'billing',
    fields: 'invoiceNumber! expectation',
  }),
  humanFirst({
    id: 'refund-above-limit',
    title: 'A refund above the limit',
    category: 'billing',
    channel: 'contact-form',
    terms: 'large refund|big refund|refund whole year|refund annual|refund above limit|refund over limit',
    severity: 'P3',
    team: 'management',
    escalationType: 'billing',
    fields: 'amount! invoiceNumber',
  }),
];
