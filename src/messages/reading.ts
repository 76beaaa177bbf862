import type { Languages } from './languages.ts';
import type { ReadingStrings } from './reading.en.ts';

export const readingMessages: Languages<ReadingStrings> = {
  en: () => import('./reading.en.ts'),
  de: () => import('./reading.de.ts'),
  fr: () => import('./reading.fr.ts'),
  es: () => import('./reading.es.ts'),
  'pt-BR': () => import('./reading.pt-BR.ts'),
  ja: () => import('./reading.ja.ts'),
  'zh-Hans': () => import('./reading.zh-Hans.ts'),
  ar: () => import('./reading.ar.ts'),
};
