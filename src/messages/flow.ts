import type { Languages } from './languages.ts';
import type { FlowStrings } from './flow.en.ts';

export const flowMessages: Languages<FlowStrings> = {
  en: () => import('./flow.en.ts'),
  de: () => import('./flow.de.ts'),
  fr: () => import('./flow.fr.ts'),
  es: () => import('./flow.es.ts'),
  'pt-BR': () => import('./flow.pt-BR.ts'),
  ja: () => import('./flow.ja.ts'),
  'zh-Hans': () => import('./flow.zh-Hans.ts'),
  ar: () => import('./flow.ar.ts'),
};
