import type { Languages } from './languages.ts';
import type { ContactStrings } from './contact.en.ts';

export const contactMessages: Languages<ContactStrings> = {
  en: () => import('./contact.en.ts'),
  de: () => import('./contact.de.ts'),
  fr: () => import('./contact.fr.ts'),
  es: () => import('./contact.es.ts'),
  'pt-BR': () => import('./contact.pt-BR.ts'),
  ja: () => import('./contact.ja.ts'),
  'zh-Hans': () => import('./contact.zh-Hans.ts'),
  ar: () => import('./contact.ar.ts'),
};
