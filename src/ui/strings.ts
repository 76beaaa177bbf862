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
  solved: 'Did this solve it?',
  yes: 'Yes',
  no: 'No, I still need help',
  glad: 'Good to know. Your search is closed.',
  sorry: 'Thank you for saying so. You can search in other words, or write to us.',

  offerTitle: {
    reformulated: (count: number) =>
      `You have searched for this ${['', 'once', 'twice', 'three', 'four', 'five'][count] ?? String(count)}${count > 2 ? ' ways' : ''}.`,
    'no-results': () => 'The articles have nothing on this.',
    'weak-results-at-risk': () => 'The articles hardly touch on this.',
    'account-specific': () => 'This needs a look at your account.',
    'unverifiable-state': () => 'Part of this only we can check.',
    'known-limit': () => 'This is as far as the article goes.',
    loop: () => 'You have been here before.',
    unclassified: () => 'None of these fitted.',
    'restricted-action': () => 'From here a person has to help.',
    frustration: () => 'It still does not work.',
    'repeat-contact': () => 'You have written about this before.',
    'security-incident': () => 'This sounds serious.',

    'many-articles': (count: number) => `You have read ${String(count)} articles on this.`,
    'not-helpful': () => 'That article did not settle it.',
    'answer-rejected': () => 'These answers did not settle it.',
    'urgent-terms': () => 'This sounds urgent.',
    'asked-for-human': () => 'You asked for a person.',
  } as Readonly<Record<string, (count: number) => string>>,
  offerOpen: 'You can write to us at any time.',
  offerRow: 'This is best answered by a person.',
  offerText: (team: string) =>
    `${capital(team)} can look at it with you. They will see what you already tried, so you need not repeat it.`,
  writeTo: (team: string) => `Write to ${team}`,
  keepReading: 'Keep reading',
  answersWithin: (span: string) => `First answer within ${span}`,
};

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
