import type { Translation } from './catalogue.ts';
import type { readingEn } from './reading.en.ts';

export const readingJa: Translation<typeof readingEn> = {
  offerBelow: 'この文の下からお問い合わせいただけます。',
  rest: 'この記事の続きは、ページ全体でご覧いただけます。',
  table: '表',
  code: 'コード',
  glad: '解決してよかったです。検索を終了しました。',
  sorry: 'ご回答ありがとうございます。別の言葉で検索するか、お問い合わせください。',
};
