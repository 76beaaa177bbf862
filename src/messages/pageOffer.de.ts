import type { Translation } from './catalogue.ts';
import type { pageOfferEn } from './pageOffer.en.ts';

export const pageOfferDe: Translation<typeof pageOfferEn> = {
  pageOffer: 'Uns schreiben',
  pageOfferName: 'Kontakt',
};
