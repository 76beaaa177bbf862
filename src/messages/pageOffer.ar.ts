import type { Translation } from './catalogue.ts';
import type { pageOfferEn } from './pageOffer.en.ts';

export const pageOfferAr: Translation<typeof pageOfferEn> = {
  pageOffer: 'الكتابة إلينا',
  pageOfferName: 'التواصل',
};
