import type { Translation } from './catalogue.ts';
import type { pictureEn } from './picture.en.ts';

export const pictureAr: Translation<typeof pictureEn> = {
  editorTitle: 'صورة هذه الصفحة',
  editorText:
    'يمكن تسويد ما لا ينبغي أن يراه الدعم: بالسحب فوقه، أو بإضافة مساحة سوداء وتحريكها بمفاتيح الأسهم. ما هو أسود لم يعد في الصورة.',
  fieldsHidden: {
    zero: 'لم يُسوَّد أي حقل.',
    one: 'سُوِّد حقل واحد لكلمة مرور أو بطاقة.',
    two: 'سُوِّد حقلان لكلمات المرور أو البطاقات.',
    few: 'سُوِّدت {count} حقول لكلمات المرور أو البطاقات.',
    many: 'سُوِّد {count} حقلًا لكلمات المرور أو البطاقات.',
    other: 'سُوِّد {count} حقل لكلمات المرور أو البطاقات.',
  },
  stage: 'الصورة ومساحاتها السوداء',
  area: 'المساحة السوداء {count}',
  areaHelp: 'مفاتيح الأسهم تحركها، وShift مع الأسهم يغيّر حجمها، وDelete يزيلها.',
  areaAdded:
    'أُضيفت المساحة السوداء {count}. مفاتيح الأسهم تحركها، وShift مع الأسهم يغيّر حجمها، وDelete يزيلها.',
  areaRemoved: 'أُزيلت المساحة السوداء.',
  areaPlace: '{left} من اليسار، و{top} من الأعلى، والعرض {width}، والارتفاع {height}',
  undone: 'أُلغي التغيير الأخير.',
  addArea: 'إضافة مساحة سوداء',
  undoArea: 'تراجع',
  usePicture: 'استخدام هذه الصورة',
  cancel: 'إلغاء',
};
