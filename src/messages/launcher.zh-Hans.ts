import type { Translation } from './catalogue.ts';
import type { launcherEn } from './launcher.en.ts';

export const launcherZhHans: Translation<typeof launcherEn> = {
  direction: 'ltr',
  help: '帮助',
  offered: '（可以联系我们）',
};
