import type { PolicyTexts } from './policy.ts';

export const policyZhHans: PolicyTexts = {
  'tier-1': '支持团队',
  'account-access': '账户团队',
  technical: '技术团队',
  billing: '账单团队',
  'customer-success': '入门指导团队',
  engineering: '工程团队',
  security: '安全团队',
  compliance: '隐私团队',
  'team-lead': '支持主管',
  management: '客户服务经理',

  'how-to': '功能使用方法',
  'password-reset': '登录',
  onboarding: '初始设置',
  'account-question': '我的账户',
  'billing-question': '账单、付款和退款',
  'invoice-correction': '发票有误',
  'refund-above-limit': '超出限额的退款',
  'data-loss': '疑似数据丢失',
  'suspected-breach': '疑似入侵',
  'privacy-request': '隐私或法律请求',
  'api-authentication': 'API 身份验证错误',
  'confirmed-defect': '功能无法正常使用',
  outage: '服务中断',
};
