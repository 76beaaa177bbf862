/** What the customer reads while searching and reading. One object per language. */
export type Strings = typeof english;

const plural = (count: number, one: string, many: string) => `${String(count)} ${count === 1 ? one : many}`;

export const english = {
  /** BCP 47, and the direction of its script. */
  language: 'en',
  direction: 'ltr',
  title: 'Help',
  close: 'Close',
  back: 'Back',
  searchLabel: 'Search the help articles',
  suggested: 'For this page',
  startHere: 'Type what you need, in your own words.',
  found: (count: number) => plural(count, 'article', 'articles'),
  searching: 'Searching…',
  nothing: (query: string) => `Nothing found for “${query}”.`,
  nothingHint: 'Try fewer or other words, or write to us.',
  noIndex:
    'Full search is not set up on this site: only pages linked here are found. You can also write to us.',
  searchFailed: 'Search is not available right now. You can read on, or write to us.',
  meanwhile: 'Articles on this',
  contact: 'Contact support',

  readingFailed: 'This article could not be shown here.',
  openPage: 'Open the full page',
  loading: 'Loading…',
  partFailed: 'This part could not be loaded. Check your connection, then try again.',
  tryAgain: 'Try again',
  otherWay: 'Contact support another way',
  offerBelow: 'Contact is offered below this sentence.',
  solved: 'Did this solve it?',
  yes: 'Yes',
  no: 'No, I still need help',
  glad: 'Good to know. Your search is closed.',
  sorry: 'Thank you for saying so. You can search in other words, or write to us.',

  writeTo: (team: string) => `Write to ${team}`,
  keepReading: 'Keep reading',
};

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
