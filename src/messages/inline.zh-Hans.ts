import type { Translation } from './catalogue.ts';
import type { inlineEn } from './inline.en.ts';

export const inlineZhHans: Translation<typeof inlineEn> = {
  language: 'zh-Hans',
  direction: 'ltr',
  landmark: '帮助',
  searchLabel: '搜索帮助文章',
  answers: '找到的文章',
  searchLost: '搜索无法加载。请检查网络连接，然后重新输入。',
  stuck: '本页还有没解决的问题吗？',
  search: '搜索答案',
  contact: '联系支持团队',
};
