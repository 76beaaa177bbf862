import type { Translation } from './catalogue.ts';
import type { launcherEn } from './launcher.en.ts';

export const launcherEs: Translation<typeof launcherEn> = {
  direction: 'ltr',
  help: 'Ayuda',
  offered: '(se ofrece contacto)',
};
