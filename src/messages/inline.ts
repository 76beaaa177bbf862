import type { Languages } from './languages.ts';
import type { InlineStrings } from './inline.en.ts';

export const inlineMessages: Languages<InlineStrings> = {
  en: () => import('./inline.en.ts'),
  de: () => import('./inline.de.ts'),
  fr: () => import('./inline.fr.ts'),
  es: () => import('./inline.es.ts'),
  'pt-BR': () => import('./inline.pt-BR.ts'),
  ja: () => import('./inline.ja.ts'),
  'zh-Hans': () => import('./inline.zh-Hans.ts'),
  ar: () => import('./inline.ar.ts'),
};
