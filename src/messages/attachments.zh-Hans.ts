import type { Translation } from './catalogue.ts';
import type { attachmentsEn } from './attachments.en.ts';

export const attachmentsZhHans: Translation<typeof attachmentsEn> = {
  files: '文件',
  file: '文件',
  filesHint: {
    other:
      '最多 {count} 个文件，每个不超过 {size}：图片、PDF、文本、CSV、JSON、HAR 或 ZIP。图片也可以粘贴，文件也可以拖放到这里。',
  },
  addFile: '添加文件',
  addPicture: '添加此页面的图片',
  makingPicture: '正在生成图片…',
  pictureOfPage: '页面图片',
  removeFile: '移除“{name}”',
  fileAdded: '已添加“{name}”。',
  fileRemoved: '已移除“{name}”。',
  full: { other: '一条消息最多包含 {count} 个文件。要添加其他文件，请先移除一个。' },
  fileFaults: {
    'too-many': '未添加“{name}”，因为一条消息最多包含 {limit} 个文件。请移除一个后再添加。',
    'too-large':
      '未添加“{name}”：它的大小为 {size}，上限为 {most}。请发送其中较小的一部分，或压缩为 ZIP 文件。',
    empty: '未添加“{name}”，因为文件是空的。请选择其他文件。',
    forbidden: '未添加“{name}”：此类文件无法从这里发送。请以图片、PDF、文本或 ZIP 文件的形式发送。',
    unlike: '未添加“{name}”：文件内容与文件名的后缀不符。请重新保存，或压缩为 ZIP 文件。',
    unreadable: '未添加“{name}”，因为无法读取。请确认文件能在此设备上打开，然后重新选择。',
    twice: '“{name}”已在文件列表中。',
  },
  fileLost: '“{name}”未能保存在此设备上。请重新添加。',
  quotedFile: '“{name}”',
  notReceived: { other: '您的消息已送达，但有 {count} 个文件未送达：{names}。请在团队回复您时再发送。' },
  pictureBlocked: '此网站不允许将页面绘制为图片。请用您的设备截屏，然后粘贴到这里，或作为文件添加。',
  pictureFailed: '无法生成图片。请用您的设备截屏，然后粘贴到这里，或作为文件添加。',
};
