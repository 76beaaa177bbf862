/** A need that customers come with, and how it should end. */
export interface Need {
  readonly need: string;
  /** Where they land: a page of the demo's help centre. */
  readonly page: string;
  /** What they type. */
  readonly query: string;
  readonly ends:
    /** The article that answers it, and words of the sentence that does. */
    | { readonly article: string; readonly at: string }
    /** Words that the name of the team must hold. */
    | { readonly team: string };
}

/** Ten typical needs: five that the docs settle, five that need a person. */
export const needs: readonly Need[] = [
  {
    need: 'Forgot the password',
    page: '/',
    query: 'forgot my password',
    ends: { article: 'Reset your password', at: 'Forgot your password?' },
  },
  {
    need: 'Timer goes on counting on the phone',
    page: '/how-to/track-time-on-computer-and-phone.html',
    query: 'timer does not stop',
    ends: { article: 'A timer does not stop', at: 'pull the list down' },
  },
  {
    need: 'Bring hours from a spreadsheet',
    page: '/setup/first-project-and-team.html',
    query: 'import csv',
    ends: { article: 'Import', at: 'Settings › Data › Import' },
  },
  {
    need: 'Move to a smaller plan',
    page: '/billing/ask-for-a-refund.html',
    query: 'downgrade plan',
    ends: { article: 'Change or cancel your plan', at: 'at your next renewal' },
  },
  {
    need: 'Get everything out before leaving',
    page: '/',
    query: 'download all my data',
    ends: { article: 'Export your data', at: 'Settings › Data › Export' },
  },
  {
    need: 'Refund has not arrived after weeks',
    page: '/billing/when-a-refund-arrives.html',
    query: 'refund not arrived after three weeks',
    ends: { team: 'billing' },
  },
  {
    need: 'Wrong company name on an invoice',
    page: '/',
    query: 'wrong company name on invoice',
    ends: { team: 'billing' },
  },
  {
    need: 'Somebody else is in the account',
    page: '/sign-in/two-factor-and-a-new-phone.html',
    query: 'someone else logged into my account',
    ends: { team: 'security' },
  },
  {
    need: 'Nothing loads for the whole team',
    page: '/',
    query: 'the app is down for everyone',
    ends: { team: 'engineering' },
  },
  {
    need: 'API key refused though it is new',
    page: '/api/authentication-errors.html',
    query: '401 with a new api key',
    ends: { team: 'technical' },
  },
];
