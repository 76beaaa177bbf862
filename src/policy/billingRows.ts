import type { Row } from '../core/policy.ts';
import { DOCS_STOPPED, optional, terms } from './rowHelpers.ts';

/** Rows about money. */
export const billingRows: readonly Row[] = [
  {
    id: 'billing-question',
    title: 'Billing, payments and refunds',
    category: 'billing',
    handling: 'assisted',
    channel: 'article',
    terms: terms(
      'refund | money back | invoice | billing | payment | charge | subscription | card declined | credit note | receipt',
    ),
    escalateWhen: DOCS_STOPPED,
    mode: 'offer',
    severity: 'P3',
    team: 'billing',
    escalationType: 'billing',
    fields: optional('invoiceNumber', 'amount'),
  },
  {
    id: 'invoice-correction',
    title: 'A wrong invoice',
    category: 'billing',
    handling: 'human-first',
    channel: 'contact-form',
    terms: terms(
      'correct my invoice | invoice correction | wrong invoice | invoice incorrect | mistake invoice | error on invoice',
    ),
    escalateWhen: 'at-once',
    mode: 'automatic',
    severity: 'P3',
    team: 'billing',
    escalationType: 'billing',
    fields: [{ id: 'invoiceNumber', required: true }, { id: 'expectation' }],
  },
  {
    id: 'refund-above-limit',
    title: 'A refund above the limit',
    category: 'billing',
    handling: 'human-first',
    channel: 'contact-form',
    terms: terms(
      'large refund | big refund | refund whole year | refund annual | refund above limit | refund over limit',
    ),
    escalateWhen: 'at-once',
    mode: 'automatic',
    severity: 'P3',
    team: 'management',
    escalationType: 'billing',
    fields: [{ id: 'amount', required: true }, { id: 'invoiceNumber' }],
  },
];
