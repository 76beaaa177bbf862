import type { Translation } from './catalogue.ts';
import type { launcherEn } from './launcher.en.ts';

export const launcherPtBR: Translation<typeof launcherEn> = {
  direction: 'ltr',
  help: 'Ajuda',
  offered: '(há uma opção de contato)',
};
