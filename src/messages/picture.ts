import type { Languages } from './languages.ts';
import type { PictureStrings } from './picture.en.ts';

export const pictureMessages: Languages<PictureStrings> = {
  en: () => import('./picture.en.ts'),
  de: () => import('./picture.de.ts'),
  fr: () => import('./picture.fr.ts'),
  es: () => import('./picture.es.ts'),
  'pt-BR': () => import('./picture.pt-BR.ts'),
  ja: () => import('./picture.ja.ts'),
  'zh-Hans': () => import('./picture.zh-Hans.ts'),
  ar: () => import('./picture.ar.ts'),
};
