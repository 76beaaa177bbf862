import type { Translation } from './catalogue.ts';
import type { sentEn } from './sent.en.ts';

export const sentAr: Translation<typeof sentEn> = {
  failed:
    'لم تصل رسالتك بعد. هي محفوظة على هذا الجهاز، وسنعيد المحاولة عند عودة الاتصال أو فتح صفحة أخرى هنا.',
  failedHere: 'لم تصل رسالتك بعد. تبقى محفوظة ما دامت هذه الصفحة مفتوحة.',
  refused: 'لم تُقبل الرسالة، ولن تفيد إعادة إرسالها كما هي. ما كتبته لا يزال هنا.',
  copy: 'نسخ النص',
  mail: 'الإرسال بالبريد الإلكتروني',
  sentTitle: 'رسالتك الآن لدى {team}.',
  sentText: 'سيصلك رد على {email} في موعد أقصاه {when}.',
  sentUpdates: 'تصلك بعد ذلك تحديثات حتى الحل، والفاصل بينها {span} على الأكثر.',
  reference: 'الرقم المرجعي',
  copyReference: 'نسخ الرقم المرجعي',
  copyShort: 'نسخ',
  copied: 'نُسخ النص',
  copyFailed: 'النسخ غير متاح هنا. حُدّد النص بدلًا من ذلك: يمكن نسخه بلوحة المفاتيح أو القائمة.',
  nextWord: 'الرد القادم في موعد أقصاه',
  whatWasSent: 'ما أُرسل',
  addMore: 'إضافة شيء',
  addTo: 'إضافة شيء إلى {reference}',
  backToSearch: 'العودة إلى البحث',
  backToArticle: 'العودة إلى المقالة',
  cardTitle: 'رسائلك',
  cardSent: 'كتبت إلى {team} {day} ({reference}).',
  cardDue: 'سيصل الرد في موعد أقصاه {when}.',
  cardLate: 'كان أقصى موعد للرد {when}.',
  dismiss: 'إخفاء',
  dismissItem: 'إخفاء {reference}',
  onDay: 'يوم {day}',
  timeOn: '{day} الساعة {time}',
};
