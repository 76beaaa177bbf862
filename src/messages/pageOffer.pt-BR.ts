import type { Translation } from './catalogue.ts';
import type { pageOfferEn } from './pageOffer.en.ts';

export const pageOfferPtBR: Translation<typeof pageOfferEn> = {
  pageOffer: 'Escrever para nós',
  pageOfferName: 'Contato',
};
