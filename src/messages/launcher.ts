import type { Languages } from './languages.ts';
import type { LauncherStrings } from './launcher.en.ts';

export const launcherMessages: Languages<LauncherStrings> = {
  en: () => import('./launcher.en.ts'),
  de: () => import('./launcher.de.ts'),
  fr: () => import('./launcher.fr.ts'),
  es: () => import('./launcher.es.ts'),
  'pt-BR': () => import('./launcher.pt-BR.ts'),
  ja: () => import('./launcher.ja.ts'),
  'zh-Hans': () => import('./launcher.zh-Hans.ts'),
  ar: () => import('./launcher.ar.ts'),
};
