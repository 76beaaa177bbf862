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
