/** What the customer reads of an offer behind a sentence of the page. */
export const pageOfferEn = {
  pageOffer: 'Write to us',
  /** Where it stands, to screen readers. */
  pageOfferName: 'Contact',
} as const;

export type PageOfferStrings = typeof pageOfferEn;
