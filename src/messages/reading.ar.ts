import type { Translation } from './catalogue.ts';
import type { readingEn } from './reading.en.ts';

export const readingAr: Translation<typeof readingEn> = {
  offerBelow: 'يمكنك الكتابة إلينا أسفل هذه الجملة.',
  rest: 'بقية هذه المقالة في الصفحة الكاملة.',
  table: 'جدول',
  code: 'شيفرة',
  glad: 'يسرّنا ذلك. انتهى بحثك هذا.',
  sorry: 'شكرًا على إخبارنا. يمكنك البحث بكلمات أخرى أو الكتابة إلينا.',
};
