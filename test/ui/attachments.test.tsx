import axe from 'axe-core';
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Attachments } from '../../src/ui/Attachments.tsx';
import { AttachedItems, NotReceived } from '../../src/ui/AttachedItems.tsx';
import type { Rejected } from '../../src/ui/attachmentsModel.ts';
import { aModel, deliver } from './aModel.ts';
import { aRefundStory } from './happenings.ts';
import { show, showContact, showPanel } from './show.tsx';
import { aLog, aShot, someFiles } from './someFiles.ts';

type Files = ReturnType<typeof someFiles>;

function showFiles(model: Files) {
  return show(() => (
    <div class="panel">
      <form aria-label="Write to the support team">
        <textarea aria-label="In your words" />
        <Attachments model={model} need="n-1" />
      </form>
    </div>
  ));
}
const press = (name: string) => screen.getByRole('button', { name });
const png = (name = 'image.png') => new File(['…'], name, { type: 'image/png' });

/** An event that carries files, as jsdom makes none. */
function carrying(type: string, field: 'dataTransfer' | 'clipboardData', files: File[], types = ['Files']) {
  return Object.assign(new Event(type, { bubbles: true, cancelable: true }), { [field]: { files, types } });
}

describe('files in the form', () => {
  it('are shown by name and size, a picture of the page as what it is', () => {
    showFiles(someFiles([aLog, aShot]));
    const items = within(screen.getByRole('group', { name: 'Files' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual(['timer.log 1 kB', 'Picture of the page 1.2 MB']);
  });

  it('show a name as text, whatever it is', () => {
    const name = '<img src=x onerror=alert(1)>.png';
    showFiles(someFiles([{ ...aLog, name }]));
    expect(screen.getByText(name).tagName).toBe('BDI');
    expect(document.querySelector('img')).toBeNull();
  });

  it('can be taken out; the focus goes where another can be added', async () => {
    const model = someFiles([aLog, aShot]);
    const { user } = showFiles(model);
    await user.click(press('Remove “timer.log”'));
    expect(model.remove).toHaveBeenCalledWith(aLog.sha256);
    expect(document.activeElement).toBe(press('Add a file'));
  });

  it('are chosen with the button, several at once', async () => {
    const model = someFiles();
    const { user, container } = showFiles(model);
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (!input) throw new Error('There is nothing to choose files with.');
    await user.upload(input, [png('a.png'), png('b.png')]);
    expect(model.add.mock.calls.map(([files, need]) => [files.map(({ name }) => name), need])).toEqual([
      [['a.png', 'b.png'], 'n-1'],
    ]);
    expect(input.accept).toContain('.har');
  });

  it('are taken from the clipboard, where no text was meant', () => {
    const model = someFiles();
    showFiles(model);
    const field = screen.getByRole('textbox');
    const paste = carrying('paste', 'clipboardData', [png()]);
    fireEvent(field, paste);
    expect(model.add).toHaveBeenCalledTimes(1);
    expect(paste.defaultPrevented).toBe(true);
    const text = carrying('paste', 'clipboardData', [png()], ['text/plain', 'Files']);
    fireEvent(field, text);
    expect(model.add).toHaveBeenCalledTimes(1);
    expect(text.defaultPrevented).toBe(false);
  });

  it('are taken where they are dropped, and never open in the page’s place', () => {
    const model = someFiles();
    const { container } = showFiles(model);
    const panel = container.querySelector('.panel');
    if (!panel) throw new Error('There is no panel.');
    const over = carrying('dragover', 'dataTransfer', [png()]);
    fireEvent(panel, over);
    const drop = carrying('drop', 'dataTransfer', [png()]);
    fireEvent(panel, drop);
    expect(over.defaultPrevented && drop.defaultPrevented).toBe(true);
    expect(model.add).toHaveBeenCalledTimes(1);
    const text = carrying('drop', 'dataTransfer', [], ['text/plain']);
    fireEvent(panel, text);
    expect(text.defaultPrevented).toBe(false);
  });

  it('are no more than fit: the button says so instead of opening a window', async () => {
    const model = someFiles([aLog, aShot, { ...aLog, sha256: 'c'.repeat(64) }]);
    const { user } = showFiles(model);
    await user.click(press('Add a picture of this page'));
    expect(model.addPicture).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toBe(
      'A message takes 3 files. Remove one to add another one.',
    );
    await user.click(screen.getAllByRole('button', { name: /^Remove/ })[0] as HTMLElement);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each<[Rejected['fault'], string]>([
    ['too-many', '“a.bin” was not added, because a message takes 3 files. Remove one, and add it again.'],
    ['too-large', '“a.bin” was not added: it has 12 MB, and a file may have 10 MB.'],
    ['empty', '“a.bin” was not added, because there is nothing in it.'],
    ['forbidden', '“a.bin” was not added: files of this type cannot be sent from here.'],
    ['unlike', '“a.bin” was not added: what is in it is not what the end of its name says.'],
    ['unreadable', '“a.bin” was not added, because it could not be read.'],
    ['twice', '“a.bin” is among the files already.'],
    ['lost', '“a.bin” could not be kept on this device. Add it again.'],
  ])('that are not taken for being %s are named, with what can be done', (fault, sentence) => {
    showFiles(someFiles([], [{ name: 'a.bin', bytes: 12_000_000, fault }]));
    expect(screen.getByRole('alert').textContent).toContain(sentence);
  });

  it('go on where no picture can be made: what works is said', () => {
    const model = someFiles();
    model.pictureFault.value = 'pictureBlocked';
    showFiles(model);
    expect(screen.getByRole('alert').textContent).toContain('paste it here or add it as a file');
  });

  it('keep nobody with assistive technology out, with faults and without', async () => {
    const model = someFiles([aLog, aShot], [{ name: 'a.exe', bytes: 1, fault: 'forbidden' }]);
    showFiles(model);
    const rules = { 'color-contrast': { enabled: false } };
    const { violations } = await axe.run(screen.getByRole('group', { name: 'Files' }), { rules });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

/** Contact with what handles files. */
function withFiles(files: Files) {
  const model = aModel(aRefundStory, {
    view: { name: 'contact' },
    edits: { email: 'ana@larch.example', attachments: files.files.value },
  });
  return Object.assign(model, {
    attachments: {
      Attachments: ({ need }: { need: string }) => <Attachments model={files} need={need} />,
      AttachedItems: (props: Pick<Parameters<typeof AttachedItems>[0], 'files'>) => (
        <AttachedItems model={files} {...props} />
      ),
      NotReceived: (props: Pick<Parameters<typeof NotReceived>[0], 'files'>) => (
        <NotReceived model={files} {...props} />
      ),
    },
  });
}

describe('what support will see', () => {
  it('lists the files; taking one out there takes it out of the message', async () => {
    const files = someFiles([aLog, aShot]);
    const { user } = showContact(withFiles(files));
    const preview = within(screen.getByRole('region', { name: 'What support will see' }));
    const items = preview.getAllByRole('listitem').map((item) => item.textContent);
    expect(items.filter((text) => text.startsWith('File'))).toEqual([
      'Filetimer.log 1 kB',
      'FilePicture of the page 1.2 MB',
    ]);
    await user.click(preview.getByRole('button', { name: 'Remove “timer.log”' }));
    expect(files.remove).toHaveBeenCalledWith(aLog.sha256);
  });
});

describe('after sending', () => {
  it.each([
    [[aLog.sha256, aShot.sha256], null],
    [
      [aLog.sha256],
      'Your message arrived, but one file did not: “Picture of the page”. Send it when the team answers you.',
    ],
    [
      [],
      'Your message arrived, but 2 files did not: “timer.log” and “Picture of the page”. Send them when the team answers you.',
    ],
  ])('with %j received, the receipt says which did not arrive', async (received, sentence) => {
    const model = withFiles(someFiles([aLog, aShot]));
    const { user } = showPanel(model);
    await user.click(screen.getByRole('button', { name: /^Send to/ }));
    const submitted = model.session.value.events.find((event) => event.type === 'submitted');
    model.dispatch({ type: 'uploaded', handoff: submitted?.handoff ?? '', received });
    deliver(model);
    model.showSent.value = true;
    await screen.findByText('T-4821');
    expect(screen.queryByText(/^Your message arrived, but/)?.textContent ?? null).toBe(sentence);
  });
});
