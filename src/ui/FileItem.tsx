import { File } from 'lucide';
import { useSignal } from './useSignal.ts';
import { useEffect, useRef } from 'preact/hooks';
import type { Attached } from '../core/attachments.ts';
import type { AttachmentsModel } from './attachmentsModel.ts';
import { nameText, sizeText } from './fileTexts.ts';
import { moveFocusTo } from './focus.ts';
import { Icon } from './Icon.tsx';

/** Pixels of a thumbnail's canvas: 40 CSS pixels on a fine screen. */
const THUMBNAIL = 80;

/** A file that goes along: what it is, and the way to take it out. */
export function FileItem({ model, file }: { readonly model: AttachmentsModel; readonly file: Attached }) {
  const { strings, say, locale } = model;
  const name = nameText(file, model);
  const canvas = useRef<HTMLCanvasElement>(null);
  const isShown = useSignal(false);
  useEffect(() => {
    if (canvas.current)
      void model.drawThumbnail(file, canvas.current).then((shown) => {
        isShown.value = shown;
      });
  }, [file.sha256]);
  return (
    <li>
      <canvas ref={canvas} width={THUMBNAIL} height={THUMBNAIL} hidden={!isShown.value} aria-hidden="true" />
      {!isShown.value && (
        <span class="kind">
          <Icon name={File} />
        </span>
      )}
      <span class="name">
        <bdi>{name}</bdi> <small dir="auto">{sizeText(file.bytes, locale)}</small>
      </span>
      <button
        type="button"
        class="square"
        aria-label={say(strings.removeFile, { name })}
        onClick={(event) => {
          moveFocusTo(event.currentTarget, '.files .outline');
          model.remove(file.sha256);
        }}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}
