import type { Languages } from './languages.ts';
import type { PanelStrings } from './panel.en.ts';

export const panelMessages: Languages<PanelStrings> = {
  en: () => import('./panel.en.ts'),
  de: () => import('./panel.de.ts'),
  fr: () => import('./panel.fr.ts'),
  es: () => import('./panel.es.ts'),
  'pt-BR': () => import('./panel.pt-BR.ts'),
  ja: () => import('./panel.ja.ts'),
  'zh-Hans': () => import('./panel.zh-Hans.ts'),
  ar: () => import('./panel.ar.ts'),
};
