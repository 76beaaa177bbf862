import type { Article } from '../../src/core/article.ts';
import { buildIndex } from '../../src/search/buildIndex.ts';
import type { SearchIndex } from '../../src/search/indexFormat.ts';
import { loadIndex } from '../../src/search/loadIndex.ts';

/** An article with nothing in it but what a test is about. */
export const article = (fields: Partial<Article>): Article => ({
  id: 'a',
  url: 'a.html',
  title: '',
  headings: [],
  body: '',
  ...fields,
});

export const indexOf = (articles: readonly Article[]): SearchIndex => loadIndex(buildIndex(articles));

const of = (id: string, title: string, summary: string, more: Partial<Article> = {}): Article => {
  const folder = id.split('/')[0] ?? '';
  return {
    id,
    url: `${id}.html`,
    title,
    headings: [],
    body: summary,
    summary,
    section: folder,
    lang: 'en',
    ...more,
  };
};

/** The help centre of a made-up product that sends invoices. */
export const helpCentre: readonly Article[] = [
  of('billing/refunds', 'When a refund arrives', 'Cards take five days, bank transfers two.', {
    headings: [
      { text: 'Bank transfers', anchor: 'bank-transfers' },
      { text: 'Cards that have expired', anchor: 'expired-cards' },
    ],
    aliases: ['money back', 'reimbursement'],
  }),
  of('billing/receipts', 'Download a receipt', 'Every payment has a receipt as a PDF file.'),
  of(
    'billing/change-plan',
    'Change or cancel your plan',
    'A new plan starts at once, a cancelled one ends with the month.',
  ),
  of('billing/vat', 'VAT and tax numbers', 'Where your tax number is printed, and how to correct it.'),
  of(
    'billing/failed-payment',
    'A payment did not go through',
    'Why a card is declined and what to try next.',
  ),
  of('invoices/send', 'Send an invoice', 'Send by e-mail, by link or by post.', {
    headings: [{ text: 'Schedule for later', anchor: 'schedule' }, 'Attach files'],
  }),
  of(
    'invoices/correct',
    'Correct an invoice that was sent',
    'A sent invoice is corrected with a credit note.',
  ),
  of('invoices/reminders', 'Reminders for late payers', 'Three reminders, seven days apart, in your words.'),
  of(
    'invoices/currencies',
    'Invoices in other currencies',
    'Exchange rates are fixed on the day of the invoice.',
  ),
  of('invoices/templates', 'Templates and your logo', 'Change colours, columns and the small print.'),
  of('account/password', 'Reset your password', 'The link in the e-mail works for an hour.', {
    headings: [{ text: 'The e-mail does not arrive', anchor: 'no-email' }],
  }),
  of('account/two-factor', 'Two-factor sign-in', 'Set it up with an app, and keep the recovery codes.'),
  of('account/invite', 'Invite your team', 'Roles, and what each may see and do.', { tags: ['colleagues'] }),
  of('account/delete', 'Delete an account', 'What is deleted at once and what the law makes us keep.'),
  of('data/export', 'Export your data', 'All invoices and clients as CSV or JSON.'),
  of(
    'data/import',
    'Import clients from a spreadsheet',
    'Columns are matched by name; duplicates are skipped.',
  ),
  of('data/backups', 'Backups and lost data', 'We keep copies for thirty days.'),
  of('api/keys', 'API keys', 'Make, rotate and revoke keys.', {
    headings: [{ text: 'Error 401', anchor: 'error-401' }],
  }),
  of('api/webhooks', 'Webhooks', 'We call your address when an invoice is paid.'),
  of('api/limits', 'Rate limits', 'Sixty requests a minute; what to do about 429.', {
    body: 'Sixty requests a minute. Use exponential backoff, and backoff again with jitter.',
  }),
];
