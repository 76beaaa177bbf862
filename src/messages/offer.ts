import type { Languages } from './languages.ts';
import type { OfferStrings } from './offer.en.ts';

export const offerMessages: Languages<OfferStrings> = {
  en: () => import('./offer.en.ts'),
  de: () => import('./offer.de.ts'),
  fr: () => import('./offer.fr.ts'),
  es: () => import('./offer.es.ts'),
  'pt-BR': () => import('./offer.pt-BR.ts'),
  ja: () => import('./offer.ja.ts'),
  'zh-Hans': () => import('./offer.zh-Hans.ts'),
  ar: () => import('./offer.ar.ts'),
};
