import type { Translation } from './catalogue.ts';
import type { inlineEn } from './inline.en.ts';

export const inlineAr: Translation<typeof inlineEn> = {
  language: 'ar',
  direction: 'rtl',
  landmark: 'المساعدة',
  searchLabel: 'البحث في مقالات المساعدة',
  answers: 'المقالات التي عُثر عليها',
  searchLost: 'تعذّر تحميل البحث. يُرجى التحقق من الاتصال ثم الكتابة من جديد.',
  stuck: 'هل بقي شيء غير واضح في هذه الصفحة؟',
  search: 'البحث عن إجابة',
  contact: 'التواصل مع الدعم',
};
