import type { Languages } from './languages.ts';
import type { AttachmentsStrings } from './attachments.en.ts';

export const attachmentsMessages: Languages<AttachmentsStrings> = {
  en: () => import('./attachments.en.ts'),
  de: () => import('./attachments.de.ts'),
  fr: () => import('./attachments.fr.ts'),
  es: () => import('./attachments.es.ts'),
  'pt-BR': () => import('./attachments.pt-BR.ts'),
  ja: () => import('./attachments.ja.ts'),
  'zh-Hans': () => import('./attachments.zh-Hans.ts'),
  ar: () => import('./attachments.ar.ts'),
};
