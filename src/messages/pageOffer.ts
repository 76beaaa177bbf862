import type { Languages } from './languages.ts';
import type { PageOfferStrings } from './pageOffer.en.ts';

export const pageOfferMessages: Languages<PageOfferStrings> = {
  en: () => import('./pageOffer.en.ts'),
  de: () => import('./pageOffer.de.ts'),
  fr: () => import('./pageOffer.fr.ts'),
  es: () => import('./pageOffer.es.ts'),
  'pt-BR': () => import('./pageOffer.pt-BR.ts'),
  ja: () => import('./pageOffer.ja.ts'),
  'zh-Hans': () => import('./pageOffer.zh-Hans.ts'),
  ar: () => import('./pageOffer.ar.ts'),
};
