import type { AutomaticSign } from '../../src/receive/automaticSigns.ts';
import type { Handoff, Severity } from '../../src/schema/handoff.ts';
import type { DocsOutcome } from './inboxData.ts';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  P1: 'critical',
  P2: 'high',
  P3: 'medium',
  P4: 'low',
};

export const CATEGORY_NAMES: Readonly<Record<Handoff['issue']['category'], string>> = {
  'account-access': 'Account access',
  billing: 'Billing',
  setup: 'Setup',
  'how-to': 'How-to',
  bug: 'Defect',
  'data-privacy-security': 'Data, privacy, security',
  'developer-api': 'Developer and API',
  'account-specific': 'Account-specific',
};

export const OUTCOME_NAMES: Readonly<Record<DocsOutcome, string>> = {
  'no-change': 'No change',
  'improve-article': 'Improve article',
  'create-article': 'Create article',
  'adjust-routing': 'Adjust routing',
  retag: 'Retag',
};

/** `account-access` → `Account access`, `invoiceNumber` → `Invoice number`. */
export function nameOf(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What a decision's `by` says: `row:outage` → `rule outage`. */
export function ruleText(by: string): string {
  if (by === 'customer') return 'the customer’s choice';
  if (by === 'no-trigger') return 'the customer, who opened contact';
  return by.replace(/^row:/, 'rule ').replace(/^trigger:/, 'trigger ');
}

/** @example count(2, 'result') // '2 results' */
export const count = (number: number, noun: string): string =>
  `${String(number)} ${noun}${number === 1 ? '' : 's'}`;

/** What speaks for a program, as the inbox says it. */
export const SIGN_TEXTS: Readonly<Record<AutomaticSign, string>> = {
  'hidden-field': 'A field was filled in that people cannot see.',
  'too-fast': 'It was typed and sent less than 2 seconds after the form was shown.',
  challenge: 'It came without a good answer to the site’s challenge.',
};

type RemovedKind = keyof NonNullable<Handoff['redacted']>;

/** One, and several. */
const REMOVED_NAMES: Readonly<Record<RemovedKind, readonly [string, string]>> = {
  'card-number': ['card number', 'card numbers'],
  iban: ['bank account number', 'bank account numbers'],
  email: ['e-mail address', 'e-mail addresses'],
  phone: ['phone number', 'phone numbers'],
  password: ['password', 'passwords'],
  token: ['token or key', 'tokens or keys'],
  'private-key': ['private key', 'private keys'],
  term: ['word that the site keeps confidential', 'words that the site keeps confidential'],
};

/** @example redactedText({ 'card-number': 2, password: 1 }) // '2 card numbers and 1 password' */
export function redactedText(redacted: NonNullable<Handoff['redacted']>): string {
  const parts = (Object.keys(redacted) as RemovedKind[]).map((kind) => {
    const [one, several] = REMOVED_NAMES[kind];
    const times = redacted[kind] ?? 0;
    return `${String(times)} ${times === 1 ? one : several}`;
  });
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}
