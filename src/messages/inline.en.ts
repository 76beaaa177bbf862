/** What the customer reads where a site has placed `<baton-help>`. */
export const inlineEn = {
  /** BCP 47, and the direction of its script. */
  language: 'en',
  direction: 'ltr',
  /** The search as a part of the page, to screen readers. */
  landmark: 'Help',
  searchLabel: 'Search the help articles',
  answers: 'Articles found',
  searchLost: 'Search could not be loaded. Check your connection, then type again.',
  stuck: 'Did this page leave something open?',
  search: 'Search for an answer',
  contact: 'Contact support',
} as const;

export type InlineStrings = typeof inlineEn;
