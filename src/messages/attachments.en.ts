/** What the customer reads of files. */
export const attachmentsEn = {
  files: 'Files',
  /** One of them, among what support will see. */
  file: 'File',
  filesHint: {
    one: '{count} file of up to {size}: a picture, PDF, text, CSV, JSON, HAR or ZIP file. A picture can also be pasted, and a file dropped here.',
    other:
      'Up to {count} files of up to {size} each: pictures, PDF, text, CSV, JSON, HAR or ZIP files. Pictures can also be pasted, and files dropped here.',
  },
  addFile: 'Add a file',
  addPicture: 'Add a picture of this page',
  makingPicture: 'Making the picture…',
  /** The name of a file that was made of the page is `pictureOfPage`. */
  pictureOfPage: 'Picture of the page',
  removeFile: 'Remove “{name}”',
  fileAdded: '“{name}” was added.',
  fileRemoved: '“{name}” was removed.',
  full: {
    one: 'A message takes {count} file. Remove it to add another one.',
    other: 'A message takes {count} files. Remove one to add another one.',
  },
  fileFaults: {
    'too-many':
      '“{name}” was not added, because a message takes {limit} files. Remove one, and add it again.',
    'too-large':
      '“{name}” was not added: it has {size}, and a file may have {most}. Send a smaller part of it, or pack it as a ZIP file.',
    empty: '“{name}” was not added, because there is nothing in it. Choose another file.',
    forbidden:
      '“{name}” was not added: files of this type cannot be sent from here. Send it as a picture, PDF, text or ZIP file.',
    unlike:
      '“{name}” was not added: what is in it is not what the end of its name says. Save it again, or pack it as a ZIP file.',
    unreadable:
      '“{name}” was not added, because it could not be read. See whether it opens on this device, and choose it again.',
    twice: '“{name}” is among the files already.',
  },
  fileLost: '“{name}” could not be kept on this device. Add it again.',
  quotedFile: '“{name}”',
  notReceived: {
    one: 'Your message arrived, but one file did not: {names}. Send it when the team answers you.',
    other: 'Your message arrived, but {count} files did not: {names}. Send them when the team answers you.',
  },

  pictureBlocked:
    'This site does not let the page be drawn as a picture. Make a screenshot with your device, then paste it here or add it as a file.',
  pictureFailed:
    'The picture could not be made. Make a screenshot with your device, then paste it here or add it as a file.',
} as const;

export type AttachmentsStrings = typeof attachmentsEn;
