import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import { h } from 'preact';
import type { App } from './app.ts';
import { addSheet } from './browser/addSheet.ts';
import { drawThumbnail } from './browser/drawThumbnail.ts';
import { sha256 } from './browser/sha256.ts';
import { fail } from './browser/say.ts';
import { faultOfBytes, faultOfFile, fileName, fileTypeOf, type Attached } from './core/attachments.ts';
import type { FormEdits } from './core/formValues.ts';
import { filesOf, forgetFiles } from './files.ts';
import { attachmentsMessages } from './messages/attachments.ts';
import { pictureMessages } from './messages/picture.ts';
import { ownVariety } from './ownVariety.ts';
import { loadStrings } from './speech.ts';
import { AttachedItems, NotReceived } from './ui/AttachedItems.tsx';
import { Attachments } from './ui/Attachments.tsx';
import css from './ui/attachments.css?inline';
import type { AttachmentsModel, Rejected } from './ui/attachmentsModel.ts';
import type { AttachmentParts } from './ui/contactModel.ts';
import type { PanelModel } from './ui/model.ts';

/** The draft of the form that the files belong to. */
export interface AttachmentsForm {
  readonly edits: ReadonlySignal<FormEdits>;
  edit(edits: FormEdits): void;
}

/** Makes what handles files on top of a form's draft: their names are in it, their bytes in the browser's database. */
export async function createAttachments(
  app: App,
  panel: PanelModel,
  form: AttachmentsForm,
): Promise<AttachmentParts> {
  const strings = await loadStrings(attachmentsMessages, app.settings());
  const store = filesOf(app);
  const { say, locale } = ownVariety(panel.strings.language);
  const files = computed(() => form.edits.value.attachments ?? []);
  const rejected = signal<readonly Rejected[]>([]);
  const said = signal('');
  const pictureFault = signal<'pictureBlocked' | 'pictureFailed' | undefined>(undefined);
  const isMakingPicture = signal(false);
  const change = (attachments: readonly Attached[], need: string | undefined) => {
    form.edit({ ...form.edits.value, ...(need === undefined ? {} : { need }), attachments });
  };

  const take = async (file: File, need: string, kind: Attached['kind']) => {
    const name = fileName(file.name);
    const reject = (fault: Rejected['fault']) => {
      rejected.value = [...rejected.value, { name, bytes: file.size, fault }];
    };
    const early = faultOfFile(file, files.value.length);
    const type = fileTypeOf(file.name, file.type);
    if (early || !type) {
      reject(early ?? 'forbidden');
      return;
    }
    try {
      const bytes = await file.arrayBuffer();
      const late = faultOfBytes(type, new Uint8Array(bytes));
      const hash = await sha256(bytes);
      const known = files.value.some((one) => one.sha256 === hash);
      if (late ?? known) {
        reject(late ?? 'twice');
        return;
      }
      await store.keep(hash, new Blob([bytes], { type: type.type }));
      const attached = { name, type: type.type, bytes: bytes.byteLength, sha256: hash, kind };
      change([...files.value, attached], need);
      said.value = say(strings.fileAdded, { name: kind === 'screenshot' ? strings.pictureOfPage : name });
    } catch {
      // Moved or locked since it was chosen, or a folder.
      reject('unreadable');
    }
  };
  /** One after the other: what is chosen twice in a row is counted together. */
  let taking: Promise<void> = Promise.resolve();
  const add = (chosen: readonly File[], need: string, kind: Attached['kind'] = 'file') => {
    rejected.value = [];
    pictureFault.value = undefined;
    taking = taking.then(async () => {
      for (const file of chosen) await take(file, need, kind);
    });
    return taking;
  };

  /** What the draft names and the browser no longer has is taken out, and said. */
  const findLost = async () => {
    for (const file of files.value) {
      if (await store.read(file.sha256)) continue;
      rejected.value = [...rejected.value, { name: file.name, bytes: file.bytes, fault: 'lost' }];
      change(
        files.value.filter(({ sha256: hash }) => hash !== file.sha256),
        undefined,
      );
    }
  };
  taking = findLost();

  const model: AttachmentsModel = {
    strings,
    say,
    locale,
    files,
    rejected,
    said,
    pictureFault,
    isMakingPicture,
    add,
    remove(hash) {
      const gone = files.value.filter((file) => file.sha256 === hash);
      change(
        files.value.filter((file) => file.sha256 !== hash),
        undefined,
      );
      rejected.value = [];
      for (const { name, kind } of gone)
        said.value = say(strings.fileRemoved, { name: kind === 'screenshot' ? strings.pictureOfPage : name });
      void forgetFiles(app, gone);
    },
    async drawThumbnail(file, canvas) {
      const content = file.type.startsWith('image/') ? await store.read(file.sha256) : undefined;
      return content !== undefined && drawThumbnail(content, canvas);
    },
    addStyles: (inside) => addSheet(inside, css),
    async addPicture(need, from) {
      if (isMakingPicture.value) return;
      isMakingPicture.value = true;
      pictureFault.value = undefined;
      try {
        const [takePicture, pictureStrings] = await Promise.all([
          import('./screenshotRoom.ts').then((room) => room.takePicture),
          loadStrings(pictureMessages, app.settings()),
        ]);
        const picture = await takePicture({
          ...panel,
          say,
          locale,
          strings: pictureStrings,
          from,
          addStyles: (styles) => addSheet(from, styles),
          opened() {
            isMakingPicture.value = false;
          },
        });
        if (picture === 'blocked') pictureFault.value = 'pictureBlocked';
        else if (picture) await add([picture], need, 'screenshot');
      } catch (error) {
        fail('A picture of the page could not be made; customers are asked to add their own.', error);
        pictureFault.value = 'pictureFailed';
      }
      isMakingPicture.value = false;
    },
  };
  return {
    Attachments: ({ need }) => h(Attachments, { model, need }),
    AttachedItems: ({ files: shown }) => h(AttachedItems, { model, files: shown }),
    NotReceived: ({ files: sent }) => h(NotReceived, { model, files: sent }),
  };
}
