import type { Translation } from './catalogue.ts';
import type { flowEn } from './flow.en.ts';

export const flowAr: Translation<typeof flowEn> = {
  flowQuestions: 'بضعة أسئلة قصيرة',
  flowChecks: {
    zero: 'لا خطوات للتحقق',
    one: 'خطوة تحقق قصيرة واحدة',
    two: 'خطوتا تحقق قصيرتان',
    few: '{count} خطوات تحقق قصيرة',
    many: '{count} خطوة تحقق قصيرة',
    other: '{count} خطوة تحقق قصيرة',
  },
  flowGoOn: 'المتابعة من حيث توقفت',
  stepNumber: 'الخطوة {number}',
  stepOf: 'الخطوة {number} من {length}',
  noneFits: 'لا شيء مما سبق',
  stepDone: 'فعلت ذلك',
  stepWorks: 'حُلّت المشكلة الآن',
  stepSkip: 'تخطي هذه الخطوة',
  stepReason: 'ما سبب التخطي، إن اخترته؟ (اختياري)',
  stepBack: 'الخطوة السابقة',
  startAgain: 'البدء من جديد',
  readArticle: 'قراءة «{title}»',
  flowEnds: {
    solved: 'يسرّنا ذلك. انتهى الأمر.',
    done: 'كانت هذه كل الخطوات.',
    rejected: 'كانت هذه آخر مقالة عن هذا.',
    unclassified: 'لا تكفي هذه الأسئلة لمعرفة المشكلة.',
    'restricted-action': 'من هنا لا بد من مساعدة شخص مختص.',
  },
  flowToPerson: 'إن بقيت المشكلة قائمة، يمكنك الكتابة إلينا. نرى ما جرّبته، فلا حاجة إلى تكراره.',
  flowContact: 'الكتابة إلينا',
  flowHome: 'العودة إلى البحث',
  stepsTitle: 'قبل الكتابة',
  stepsText:
    'تحلّ هذه الخطوات معظم مشكلات الإعداد. لكل خطوة يمكنك تحديد ما إذا كنت قد نفّذتها، ثم يُفتح النموذج.',
  contactNow: 'الكتابة إلينا دون هذه الخطوات',
};
