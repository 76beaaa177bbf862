import type { RowForm } from '../core/policy.ts';

/** @param fields ids, parted by spaces; of a field that must be filled in with an exclamation mark */
const form = (
  title: string,
  channel: RowForm['channel'],
  escalationType: RowForm['escalationType'],
  fields: string,
): RowForm => ({
  title,
  channel,
  escalationType,
  fields: fields
    .split(' ')
    .map((id) => ({ id: id.replace('!', ''), required: id.endsWith('!') })) as RowForm['fields'],
});

/** What support and the contact form know of each row of the matrix, by its id. The decision does without. */
export const forms: Readonly<Record<string, RowForm>> = {
  'data-loss': form('Suspected data loss', 'ticket', 'technical', 'since! impact'),
  'suspected-breach': form('A suspected break-in', 'ticket', 'compliance', 'accountId since'),
  'privacy-request': form('A privacy or legal request', 'contact-form', 'compliance', 'accountId'),
  'api-authentication': form(
    'An API authentication error',
    'article',
    'technical',
    'errorMessage requestId since',
  ),
  'confirmed-defect': form('Something does not work', 'article', 'technical', 'errorMessage since impact'),
  outage: form('The service is down', 'ticket', 'technical', 'since impact errorMessage'),
  'billing-question': form('Billing, payments and refunds', 'article', 'billing', 'invoiceNumber amount'),
  'invoice-correction': form('A wrong invoice', 'contact-form', 'billing', 'invoiceNumber! expectation'),
  'refund-above-limit': form('A refund above the limit', 'contact-form', 'billing', 'amount invoiceNumber'),
  'how-to': form('How to use a feature', 'article', 'service', 'expectation'),
  'password-reset': form('Signing in', 'article', 'service', 'accountId errorMessage'),
  onboarding: form('Setting up', 'flow', 'service', 'errorMessage expectation'),
  'account-question': form('My own account', 'contact-form', 'service', 'accountId expectation'),
};
