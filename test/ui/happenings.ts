import type { Happening } from '../../src/core/events.ts';

export const SITE = 'https://docs.example';

/** The address of an article of the made-up site. */
export const urlOf = (title: string): string => `${SITE}/${title.toLowerCase().replace(/\W+/g, '-')}.html`;

/** A settled search. `shows` are the titles of what it found; those that show the same are about the same need. */
export function searched(query: string, shows: readonly string[] = ['When a refund arrives']): Happening {
  return {
    type: 'searched',
    query,
    results: shows.length,
    top: shows.map((title) => ({ url: urlOf(title), title, coverage: 1 })),
  };
}

export function viewed(title: string, section?: string): Happening {
  return { type: 'article-viewed', where: 'panel', url: urlOf(title), title, section };
}

export function read(title: string, seconds: number): Happening {
  return { type: 'article-read', url: urlOf(title), seconds, depthPercent: 80 };
}

export function rated(title: string, helpful: boolean): Happening {
  return { type: 'rated', url: urlOf(title), title, helpful, proposed: true };
}

const REFUND = 'When a refund arrives';

/** A refund that has not arrived: searched three ways, one article read that did not settle it. */
export const aRefundStory: readonly Happening[] = [
  searched('refund not arrived'),
  viewed(REFUND, 'Billing'),
  read(REFUND, 95),
  rated(REFUND, false),
  searched('where is my money'),
  searched('money back still missing'),
];

/** Data that is gone: a human comes first. */
export const aDataLoss: readonly Happening[] = [
  searched('our data is gone', ['Backups', 'Export your data']),
];

/** A wrong invoice: a human comes first because of what it is, no trigger needed. */
export const aWrongInvoice: readonly Happening[] = [searched('invoice correction', ['Correct an invoice'])];

/** A set-up problem that the articles have nothing on: the minimum steps come before the form. */
export const aSetUpProblem: readonly Happening[] = [searched('import from a spreadsheet', [])];

/** A password that is not accepted: the row has a guided flow. */
export const aSignInProblem: readonly Happening[] = [
  searched('login password refused', ['Reset your password']),
];
