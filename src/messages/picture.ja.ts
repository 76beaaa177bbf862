import type { Translation } from './catalogue.ts';
import type { pictureEn } from './picture.en.ts';

export const pictureJa: Translation<typeof pictureEn> = {
  editorTitle: 'このページの画像',
  editorText:
    'サポートに見せたくない部分を黒く塗りつぶしてください。その上をドラッグするか、黒い領域を追加して矢印キーで動かします。黒くした部分は画像から消えます。',
  fieldsHidden: { other: 'パスワードまたはカードの入力欄{count}個は、すでに黒く塗りつぶされています。' },
  stage: '画像と黒い領域',
  area: '黒い領域 {count}',
  areaHelp: '矢印キーで移動、Shift+矢印キーで大きさを変更、Deleteキーで削除します。',
  areaAdded:
    '黒い領域 {count} を追加しました。矢印キーで移動、Shift+矢印キーで大きさを変更、Deleteキーで削除します。',
  areaRemoved: '黒い領域を削除しました。',
  areaPlace: '左から{left}、上から{top}、幅{width}、高さ{height}',
  undone: '直前の変更を取り消しました。',
  addArea: '黒い領域を追加',
  undoArea: '元に戻す',
  usePicture: 'この画像を使う',
  cancel: 'キャンセル',
};
