import type { Languages } from './languages.ts';
import type { PreviewStrings } from './preview.en.ts';

export const previewMessages: Languages<PreviewStrings> = {
  en: () => import('./preview.en.ts'),
  de: () => import('./preview.de.ts'),
  fr: () => import('./preview.fr.ts'),
  es: () => import('./preview.es.ts'),
  'pt-BR': () => import('./preview.pt-BR.ts'),
  ja: () => import('./preview.ja.ts'),
  'zh-Hans': () => import('./preview.zh-Hans.ts'),
  ar: () => import('./preview.ar.ts'),
};
