import { Camera, Paperclip } from 'lucide';
import type { TargetedMouseEvent } from 'preact';
import { useSignal } from './useSignal.ts';
import { useEffect, useRef } from 'preact/hooks';
import { FILE_LIMITS, FILE_TYPES } from '../core/fileTypes.ts';
import type { AttachmentsModel } from './attachmentsModel.ts';
import { FileItem } from './FileItem.tsx';
import { rejectedText, sizeText } from './fileTexts.ts';
import { Icon } from './Icon.tsx';
import { useFileDrop } from './useFileDrop.ts';

interface Props {
  readonly model: AttachmentsModel;
  /** The need that the form is about. */
  readonly need: string;
}

type PressEvent = TargetedMouseEvent<HTMLButtonElement>;

const ACCEPT = FILE_TYPES.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)).join(',');

/** Files for support: chosen, pasted, dropped, or a picture of the page. Each is kept at once. */
export function Attachments({ model, need }: Props) {
  const { strings, say, locale } = model;
  const files = model.files.value;
  const box = useRef<HTMLFieldSetElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const isFull = useSignal(false);
  const add = (chosen: readonly File[]) => {
    isFull.value = false;
    void model.add(chosen, need);
  };
  const isDragging = useFileDrop(box, add);
  useEffect(() => (box.current ? model.addStyles(box.current) : undefined), []);
  /** Says so instead of opening a window whose choice would be refused. */
  const withRoom = (act: (event: PressEvent) => void) => (event: PressEvent) => {
    if (files.length >= FILE_LIMITS.files) isFull.value = true;
    else act(event);
  };
  const pictureFault = model.pictureFault.value;
  const faults = [
    ...(isFull.value && files.length >= FILE_LIMITS.files
      ? [say(strings.full, { count: FILE_LIMITS.files })]
      : []),
    ...(pictureFault ? [strings[pictureFault]] : []),
    ...model.rejected.value.map((one) => rejectedText(one, model)),
  ];
  return (
    <fieldset ref={box} class={isDragging ? 'files dropping' : 'files'} aria-describedby="baton-files-hint">
      <legend>{strings.files}</legend>
      <p class="hint" id="baton-files-hint">
        {say(strings.filesHint, { count: FILE_LIMITS.files, size: sizeText(FILE_LIMITS.bytes, locale) })}
      </p>
      {files.length > 0 && (
        <ul>
          {files.map((file) => (
            <FileItem key={file.sha256} model={model} file={file} />
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="outline" onClick={withRoom(() => picker.current?.click())}>
          <Icon name={Paperclip} />
          {strings.addFile}
        </button>
        <button
          type="button"
          class="outline"
          aria-disabled={model.isMakingPicture.value}
          onClick={withRoom((event) => void model.addPicture(need, event.currentTarget))}
        >
          <Icon name={Camera} />
          {model.isMakingPicture.value ? strings.makingPicture : strings.addPicture}
        </button>
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        multiple
        accept={ACCEPT}
        onChange={(event) => {
          const { currentTarget: input } = event;
          add([...(input.files ?? [])]);
          // The same file may be chosen again, after it was removed.
          input.value = '';
        }}
      />
      {faults.length > 0 && (
        <div role="alert">
          {faults.map((text) => (
            <p class="fault" key={text}>
              {text}
            </p>
          ))}
        </div>
      )}
      <p class="unseen" role="status">
        {model.said.value}
      </p>
    </fieldset>
  );
}
