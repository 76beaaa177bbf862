/** What the customer reads around an article that is shown in the panel. */
export const readingEn = {
  offerBelow: 'Contact is offered below this sentence.',
  rest: 'The rest of this article is on the full page.',
  table: 'Table',
  code: 'Code',
  glad: 'Good to know. Your search is closed.',
  sorry: 'Thank you for saying so. You can search in other words, or write to us.',
} as const;

export type ReadingStrings = typeof readingEn;
