import type { Translation } from './catalogue.ts';
import type { attachmentsEn } from './attachments.en.ts';

export const attachmentsJa: Translation<typeof attachmentsEn> = {
  files: 'ファイル',
  file: 'ファイル',
  filesHint: {
    other:
      '{size}までのファイルを{count}個まで追加できます（画像、PDF、テキスト、CSV、JSON、HAR、ZIP）。画像は貼り付けることも、ファイルはここにドロップすることもできます。',
  },
  addFile: 'ファイルを追加',
  addPicture: 'このページの画像を追加',
  makingPicture: '画像を作成しています…',
  pictureOfPage: 'ページの画像',
  removeFile: '「{name}」を削除',
  fileAdded: '「{name}」を追加しました。',
  fileRemoved: '「{name}」を削除しました。',
  full: {
    other:
      '1件のメッセージに追加できるファイルは{count}個です。ほかのファイルを追加するには、1つ削除してください。',
  },
  fileFaults: {
    'too-many':
      '「{name}」は追加されませんでした。1件のメッセージに追加できるファイルは{limit}個です。1つ削除してから、もう一度追加してください。',
    'too-large':
      '「{name}」は追加されませんでした。サイズは{size}ですが、上限は{most}です。一部だけを送るか、ZIPファイルにまとめてください。',
    empty: '「{name}」は中身がないため、追加されませんでした。別のファイルを選んでください。',
    forbidden:
      '「{name}」は追加されませんでした。この種類のファイルはここから送信できません。画像、PDF、テキスト、ZIPのいずれかで送信してください。',
    unlike:
      '「{name}」は追加されませんでした。中身が名前の末尾と一致していません。保存し直すか、ZIPファイルにまとめてください。',
    unreadable:
      '「{name}」は読み取れなかったため、追加されませんでした。この端末で開けるか確認してから、もう一度選んでください。',
    twice: '「{name}」はすでに追加されています。',
  },
  fileLost: '「{name}」をこの端末に保存できませんでした。もう一度追加してください。',
  quotedFile: '「{name}」',
  notReceived: {
    other:
      'メッセージは届きましたが、{count}個のファイルが届きませんでした：{names}。担当者から返信が届いたら、お送りください。',
  },
  pictureBlocked:
    'このサイトでは、ページを画像にすることが許可されていません。お使いの端末でスクリーンショットを撮り、ここに貼り付けるか、ファイルとして追加してください。',
  pictureFailed:
    '画像を作成できませんでした。お使いの端末でスクリーンショットを撮り、ここに貼り付けるか、ファイルとして追加してください。',
};
