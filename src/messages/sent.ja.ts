import type { Translation } from './catalogue.ts';
import type { sentEn } from './sent.en.ts';

export const sentJa: Translation<typeof sentEn> = {
  failed:
    'メッセージはまだ届いていません。この端末に保存されており、オンラインに戻ったとき、またはここで別のページを開いたときに再送します。',
  failedHere: 'メッセージはまだ届いていません。このページを開いている間は保持されます。',
  refused:
    'メッセージは受け付けられませんでした。そのまま送り直しても届きません。入力した文章は残っています。',
  copy: '文章をコピー',
  mail: 'メールで送る',
  sentTitle: '{team}にメッセージが届きました。',
  sentText: '{when}までに{email}宛てにご連絡します。',
  sentUpdates: 'その後は解決まで、{span}以内の間隔でお知らせします。',
  reference: '受付番号',
  copyReference: '受付番号をコピー',
  copyShort: 'コピー',
  copied: 'コピーしました',
  copyFailed:
    'ここではコピーできません。代わりに文章を選択してあります。キーボードかメニューでコピーしてください。',
  nextWord: '次のご連絡の期限',
  whatWasSent: '送信した内容',
  addMore: '内容を追加する',
  addTo: '{reference}に追加する',
  backToSearch: '検索に戻る',
  backToArticle: '記事に戻る',
  cardTitle: '送信したメッセージ',
  cardSent: '{day}{team}に問い合わせました（{reference}）。',
  cardDue: '{when}までにお返事します。',
  cardLate: 'お返事の期限は{when}でした。',
  dismiss: '閉じる',
  dismissItem: '{reference}を閉じる',
  onDay: '{day}に',
  timeOn: '{day}{time}',
};
