import type { Translation } from './catalogue.ts';
import type { pageOfferEn } from './pageOffer.en.ts';

export const pageOfferEs: Translation<typeof pageOfferEn> = {
  pageOffer: 'Escribirnos',
  pageOfferName: 'Contacto',
};
