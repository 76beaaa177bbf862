import type { Translation } from './catalogue.ts';
import type { pageOfferEn } from './pageOffer.en.ts';

export const pageOfferZhHans: Translation<typeof pageOfferEn> = {
  pageOffer: '联系我们',
  pageOfferName: '联系',
};
