import type { Translation } from './catalogue.ts';
import type { pageOfferEn } from './pageOffer.en.ts';

export const pageOfferJa: Translation<typeof pageOfferEn> = {
  pageOffer: '問い合わせる',
  pageOfferName: 'お問い合わせ',
};
