import type { Translation } from './catalogue.ts';
import type { launcherEn } from './launcher.en.ts';

export const launcherDe: Translation<typeof launcherEn> = {
  direction: 'ltr',
  help: 'Hilfe',
  offered: '(Kontakt wird angeboten)',
};
