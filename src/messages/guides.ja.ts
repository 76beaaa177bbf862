import type { GuideTexts } from './guides.ts';

export const guidesJa: GuideTexts = {
  'set-up': '設定のステップがうまくいかない',
  'set-up.reload': 'いったんログアウトして再度ログインし、失敗したステップをもう一度実行してください。',
  'set-up.other-browser': 'プライベートウィンドウか別のブラウザーで一度お試しください。',
  'set-up.guide': '設定の記事を最後のステップまで進めてください。',
  'api-authentication': 'APIがキーを受け付けない',
  'api-authentication.environment':
    'キーが、呼び出している環境のものか確認してください。テスト用のキーで本番のAPIは使えず、本番のキーでテスト用のAPIは使えません。',
  'api-authentication.whole-key':
    'キー全体をもう一度貼り付けてください。前後に空白や改行を入れないでください。',
  'api-authentication.header':
    'APIリファレンスに書かれているヘッダーで、つづりと接頭辞を同じにして送信してください。',
  'api-authentication.clock':
    'リクエストを送る機器の時計を確認してください。数分ずれていると、署名やトークンが拒否されます。',
  'api-authentication.sample':
    'このキーでAPIリファレンスのサンプルリクエストを実行し、応答のリクエストIDを控えてください。',
  'sign-in': 'ログインできない',
  'sign-in.what': 'ログインしようとすると、どうなりますか？',
  'sign-in.what.1': 'パスワードを再設定してもメールが届かない',
  'sign-in.what.2': 'メールのリンクが開かない、または期限が切れている',
  'sign-in.what.3': 'パスワードが受け付けられない',
  'sign-in.what.4': '持っていないコードを求められる',
  'sign-in.what.5': 'アカウントがロックされている',
  'sign-in.spam':
    '迷惑メールフォルダーと、アカウントの作成に使った可能性のあるすべてのメールボックス（職場、個人、以前のもの）を確認してください。',
  'sign-in.once-more': '10分待ってからメールをもう一度請求し、最新のものだけを開いてください。',
  'sign-in.newest-link':
    '新しいメールを請求し、最新のものだけを開いてください。新しいリンクが届くと、以前のリンクは無効になります。',
  'sign-in.whole-link': 'メールのリンク全体を、プライベートウィンドウのアドレスバーにコピーしてください。',
  'sign-in.by-hand': 'Caps Lockをオフにし、前後に空白を入れずに、パスワードを手で入力してください。',
  'sign-in.private-window':
    'プライベートウィンドウでメールアドレスとパスワードを入力してください。保存された内容は自動入力されません。',
  'sign-in.new-password': 'パスワードを再設定し、新しいパスワードでログインしてください。',
  'sign-in.which-code': 'コードはどこから届きますか？',
  'sign-in.which-code.1': 'スマートフォンのアプリ',
  'sign-in.which-code.2': 'SMS',
  'sign-in.which-code.3': 'メール',
  'sign-in.which-code.4': 'その電話または番号はもう持っていない',
  'sign-in.phone-clock':
    'スマートフォンの時刻を自動設定にしてください。時計がずれていると、アプリは誤ったコードを表示します。その後、最新のコードを入力してください。',
  'sign-in.reception': '電波が届いていることを確認し、5分待ってから、コードをもう一度請求してください。',
  'sign-in.backup-code': 'この機能を有効にしたときに保管したバックアップコードを使ってください。',
  'sign-in.locked': 'ロックされたアカウントは、担当者がロックの理由を確認してから解除します。',
  'sign-in.second-factor': '紛失した電話は、担当者がご本人であることを確認してからアカウントから外します。',
};
