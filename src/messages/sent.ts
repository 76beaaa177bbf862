import type { Languages } from './languages.ts';
import type { SentStrings } from './sent.en.ts';

export const sentMessages: Languages<SentStrings> = {
  en: () => import('./sent.en.ts'),
  de: () => import('./sent.de.ts'),
  fr: () => import('./sent.fr.ts'),
  es: () => import('./sent.es.ts'),
  'pt-BR': () => import('./sent.pt-BR.ts'),
  ja: () => import('./sent.ja.ts'),
  'zh-Hans': () => import('./sent.zh-Hans.ts'),
  ar: () => import('./sent.ar.ts'),
};
