/** What the customer reads while searching and reading. */
export const panelEn = {
  /** BCP 47, and the direction of its script. */
  language: 'en',
  direction: 'ltr',
  title: 'Help',
  close: 'Close',
  back: 'Back',
  searchLabel: 'Search the help articles',
  clear: 'Clear the search',
  keys: '↑ ↓ to move, ↵ to read',
  recent: 'Recent searches',
  suggested: 'For this page',
  startHere: 'Type what you need, in your own words.',
  found: { one: '{count} article', other: '{count} articles' },
  searching: 'Searching…',
  nothing: 'Nothing found for “{query}”.',
  nothingHint: 'Try fewer or other words, or write to us.',
  notAll: 'Search does not know every page of this site. Try other words, or write to us.',
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

  writeTo: 'Write to {team}',
  keepReading: 'Keep reading',
} as const;

export type PanelStrings = typeof panelEn;
