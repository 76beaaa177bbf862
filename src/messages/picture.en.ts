/** What the customer reads where a picture of the page is made ready. */
export const pictureEn = {
  editorTitle: 'Picture of this page',
  editorText:
    'Black out what support should not see: drag over it, or add a black area and move it with the arrow keys. What is black is no longer in the picture.',
  fieldsHidden: {
    one: '{count} field for a password or a card is black already.',
    other: '{count} fields for passwords or cards are black already.',
  },
  stage: 'The picture, with its black areas',
  area: 'Black area {count}',
  areaHelp: 'Arrow keys move it, Shift with arrow keys changes its size, Delete removes it.',
  areaAdded:
    'Black area {count} was added. Arrow keys move it, Shift with arrow keys changes its size, Delete removes it.',
  areaRemoved: 'The black area was removed.',
  /** Of the picture's width and height, from its upper left corner. */
  areaPlace: '{left} from the left, {top} from the top, {width} wide, {height} high',
  undone: 'The last change was taken back.',
  addArea: 'Add a black area',
  undoArea: 'Undo',
  usePicture: 'Use this picture',
  cancel: 'Cancel',
} as const;

export type PictureStrings = typeof pictureEn;
