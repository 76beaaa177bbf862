import type { Translation } from './catalogue.ts';
import type { launcherEn } from './launcher.en.ts';

export const launcherFr: Translation<typeof launcherEn> = {
  direction: 'ltr',
  help: 'Aide',
  offered: '(un contact est proposé)',
};
