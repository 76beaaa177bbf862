import type { Translation } from './catalogue.ts';
import type { launcherEn } from './launcher.en.ts';

export const launcherJa: Translation<typeof launcherEn> = {
  direction: 'ltr',
  help: 'ヘルプ',
  offered: '（お問い合わせいただけます）',
};
