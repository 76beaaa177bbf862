import type { Translation } from './catalogue.ts';
import type { readingEn } from './reading.en.ts';

export const readingZhHans: Translation<typeof readingEn> = {
  offerBelow: '在这句话下方可以联系我们。',
  rest: '本文的其余内容请见完整页面。',
  table: '表格',
  code: '代码',
  glad: '很高兴问题已解决。本次搜索已结束。',
  sorry: '感谢您的反馈。您可以换个说法再搜索，也可以联系我们。',
};
