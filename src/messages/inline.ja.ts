import type { Translation } from './catalogue.ts';
import type { inlineEn } from './inline.en.ts';

export const inlineJa: Translation<typeof inlineEn> = {
  language: 'ja',
  direction: 'ltr',
  landmark: 'ヘルプ',
  searchLabel: 'ヘルプ記事を検索',
  answers: '見つかった記事',
  searchLost: '検索を読み込めませんでした。接続を確認してから、もう一度入力してください。',
  stuck: 'このページで解決しないことはありますか？',
  search: '答えを検索する',
  contact: 'サポートに問い合わせる',
};
