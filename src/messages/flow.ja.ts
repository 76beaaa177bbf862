import type { Translation } from './catalogue.ts';
import type { flowEn } from './flow.en.ts';

export const flowJa: Translation<typeof flowEn> = {
  flowQuestions: '簡単な質問があります',
  flowChecks: { other: '{count}個の簡単な確認' },
  flowGoOn: '前回の続きから',
  stepNumber: 'ステップ{number}',
  stepOf: 'ステップ{number}/{length}',
  noneFits: 'どれにも当てはまらない',
  stepDone: '実行しました',
  stepWorks: '解決しました',
  stepSkip: 'このステップを飛ばす',
  stepReason: '飛ばす場合、その理由（任意）',
  stepBack: '前のステップ',
  startAgain: '最初からやり直す',
  readArticle: '「{title}」を読む',
  flowEnds: {
    solved: '解決してよかったです。',
    done: 'これですべてのステップが終わりました。',
    rejected: 'この件に関する記事は以上です。',
    unclassified: 'これらの質問では原因がわかりませんでした。',
    'restricted-action': 'ここから先は担当者が対応します。',
  },
  flowToPerson:
    'まだ解決しない場合は、お問い合わせください。これまでの操作はこちらで確認できるため、説明し直す必要はありません。',
  flowContact: '問い合わせる',
  flowHome: '検索に戻る',
  stepsTitle: 'お問い合わせの前に',
  stepsText:
    '設定に関する問題の多くは、次のステップで解決します。それぞれ実行したかどうかをお答えください。その後、フォームが開きます。',
  contactNow: 'このステップを飛ばして問い合わせる',
};
