import type { PolicyTexts } from './policy.ts';

export const policyAr: PolicyTexts = {
  'tier-1': 'فريق الدعم',
  'account-access': 'فريق الحسابات',
  technical: 'الفريق التقني',
  billing: 'فريق الفوترة',
  'customer-success': 'فريق تهيئة العملاء',
  engineering: 'فريق الهندسة',
  security: 'فريق الأمان',
  compliance: 'فريق الخصوصية',
  'team-lead': 'إدارة الدعم',
  management: 'إدارة خدمة العملاء',

  'how-to': 'استخدام ميزة',
  'password-reset': 'تسجيل الدخول',
  onboarding: 'الإعداد',
  'account-question': 'حسابي',
  'billing-question': 'الفوترة والمدفوعات والمبالغ المستردة',
  'invoice-correction': 'فاتورة خاطئة',
  'refund-above-limit': 'استرداد مبلغ يتجاوز الحد',
  'data-loss': 'اشتباه في فقدان بيانات',
  'suspected-breach': 'اشتباه في اختراق',
  'privacy-request': 'طلب يخص الخصوصية أو القانون',
  'api-authentication': 'خطأ في مصادقة واجهة API',
  'confirmed-defect': 'شيء لا يعمل',
  outage: 'الخدمة متوقفة',
};
