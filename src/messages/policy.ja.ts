import type { PolicyTexts } from './policy.ts';

export const policyJa: PolicyTexts = {
  'tier-1': 'サポートチーム',
  'account-access': 'アカウント担当チーム',
  technical: '技術サポートチーム',
  billing: '請求担当チーム',
  'customer-success': '導入支援チーム',
  engineering: '開発チーム',
  security: 'セキュリティチーム',
  compliance: 'プライバシー担当チーム',
  'team-lead': 'サポート責任者',
  management: 'カスタマーケア責任者',

  'how-to': '機能の使い方',
  'password-reset': 'ログイン',
  onboarding: '初期設定',
  'account-question': '自分のアカウント',
  'billing-question': '請求、支払い、返金',
  'invoice-correction': '請求書の誤り',
  'refund-above-limit': '上限を超える返金',
  'data-loss': 'データ消失の疑い',
  'suspected-breach': '不正侵入の疑い',
  'privacy-request': 'プライバシーまたは法的な依頼',
  'api-authentication': 'APIの認証エラー',
  'confirmed-defect': '何かが動作しない',
  outage: 'サービスが停止している',
};
