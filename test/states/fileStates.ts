import type { State } from './state.ts';
import type { Visitor } from './visitor.ts';

/** Files that go with a message, and the picture of the page. */
export const fileStates: readonly State[] = [
  {
    name: 'form-files',
    after: 'form-empty',
    async reach(visitor) {
      await drop(visitor, [
        ['trace.har', '{"log":{}}'],
        ['what was shown.txt', 'ERR_WEBHOOK_SIGNATURE'],
      ]);
      await visitor.see('secondFile');
      await visitor.scrollTo('firstFile');
    },
  },
  {
    name: 'form-file-faults',
    after: 'form-files',
    async reach(visitor) {
      await drop(visitor, [
        ['tool.exe', 'MZ'],
        ['photo.png', 'no picture'],
      ]);
      await visitor.see('fileFault');
      await visitor.scrollTo('addPicture');
    },
  },
  {
    name: 'picture',
    after: 'form-file-faults',
    async reach(visitor) {
      await visitor.press('addPicture');
      await visitor.see('pictureUse');
    },
  },
  {
    name: 'picture-areas',
    after: 'picture',
    async reach(visitor) {
      await visitor.press('pictureAdd');
      await visitor.see('pictureArea');
    },
  },
  {
    name: 'form-picture',
    after: 'picture-areas',
    async reach(visitor) {
      await visitor.press('pictureUse');
      await visitor.see('thirdFile');
      await visitor.scrollTo('thirdFile');
    },
  },
];

/** Drops files on the form. @param files name and text of each */
const drop = (visitor: Visitor, files: readonly (readonly [name: string, text: string])[]) =>
  visitor.tab.evaluate((given) => {
    const dataTransfer = new DataTransfer();
    for (const [name, text] of given) dataTransfer.items.add(new File([text], name));
    const form = document.querySelector('baton-root')?.shadowRoot?.querySelector('form');
    form?.dispatchEvent(
      new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer }),
    );
  }, files);
