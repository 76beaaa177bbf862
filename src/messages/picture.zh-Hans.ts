import type { Translation } from './catalogue.ts';
import type { pictureEn } from './picture.en.ts';

export const pictureZhHans: Translation<typeof pictureEn> = {
  editorTitle: '此页面的图片',
  editorText:
    '请涂黑不想让支持团队看到的内容：在上面拖动，或添加一个黑色区域并用方向键移动。涂黑的内容不再包含在图片中。',
  fieldsHidden: { other: '{count} 个密码或银行卡输入框已被涂黑。' },
  stage: '图片及其黑色区域',
  area: '黑色区域 {count}',
  areaHelp: '方向键移动，Shift 加方向键改变大小，Delete 键移除。',
  areaAdded: '已添加黑色区域 {count}。方向键移动，Shift 加方向键改变大小，Delete 键移除。',
  areaRemoved: '已移除黑色区域。',
  areaPlace: '距左侧 {left}，距顶部 {top}，宽 {width}，高 {height}',
  undone: '已撤销上一步更改。',
  addArea: '添加黑色区域',
  undoArea: '撤销',
  usePicture: '使用此图片',
  cancel: '取消',
};
