import type { Translation } from './catalogue.ts';
import type { launcherEn } from './launcher.en.ts';

export const launcherAr: Translation<typeof launcherEn> = {
  direction: 'rtl',
  help: 'مساعدة',
  offered: '(يمكنكم التواصل معنا)',
};
