import type { Translation } from './catalogue.ts';
import type { offerEn } from './offer.en.ts';

export const offerJa: Translation<typeof offerEn> = {
  offerTitle: {
    reformulated: { other: 'この件について{count}通りの言葉で検索されています。' },
    'no-results': 'この件に関する記事はありません。',
    'weak-results-at-risk': 'この件に触れている記事はほとんどありません。',
    'account-specific': 'お客様のアカウントの確認が必要です。',
    'unverifiable-state': '一部は、こちらでなければ確認できません。',
    'known-limit': 'この記事で説明しているのはここまでです。',
    'sensitive-topic': 'この件は担当者と解決するのが確実です。',
    loop: 'この内容を何度かご覧になっています。',
    unclassified: '当てはまる選択肢がありませんでした。',
    'restricted-action': 'ここから先は担当者が対応します。',
    frustration: 'まだ解決していないようです。',
    'repeat-contact': 'この件については以前にもお問い合わせいただいています。',
    'security-incident': '重大な問題のようです。',
    'many-articles': { other: 'この件について{count}件の記事をお読みになりました。' },
    'not-helpful': 'その記事では解決しませんでした。',
    'answer-rejected': 'これらの回答では解決しませんでした。',
    'urgent-terms': 'お急ぎのようです。',
    'asked-for-human': '担当者への相談をご希望です。',
    'legal-threat': 'この件は責任者に引き継がれます。',
    'amount-over': 'この金額は担当者が確認します。',
    angry: 'ご不便をおかけし、申し訳ございません。',
    vip: 'ご契約のプランでは、担当者に直接ご相談いただけます。',
  },
  offerOpen: 'いつでもお問い合わせいただけます。',
  offerRow: 'この件は担当者がお答えするのが確実です。',
  offerText: '{team}が一緒に確認します。これまでに試されたことも伝わるので、説明し直す必要はありません。',
};
