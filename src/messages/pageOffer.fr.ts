import type { Translation } from './catalogue.ts';
import type { pageOfferEn } from './pageOffer.en.ts';

export const pageOfferFr: Translation<typeof pageOfferEn> = {
  pageOffer: 'Nous écrire',
  pageOfferName: 'Contact',
};
