import type { Attachment } from '../schema/handoff.ts';
import type { AttachmentsModel } from './attachmentsModel.ts';
import { joined } from './dates.ts';
import { nameText, sizeText } from './fileTexts.ts';
import { Icon } from './Icon.tsx';
import { moveToNextButton } from './focus.ts';

interface Props {
  readonly model: AttachmentsModel;
  readonly files: readonly Attachment[];
}

/** The files among what support will see: taking one out here takes it out of the message. */
export function AttachedItems({ model, files }: Props) {
  const { strings, say, locale } = model;
  return (
    <>
      {files.map((file) => {
        const name = nameText(file, model);
        return (
          <li key={file.sha256}>
            <em>{strings.file}</em>
            <span>
              <bdi>{name}</bdi> <bdi>{sizeText(file.bytes, locale)}</bdi>
            </span>
            <button
              type="button"
              class="square"
              aria-label={say(strings.removeFile, { name })}
              onClick={(event) => {
                moveToNextButton(event.currentTarget);
                model.remove(file.sha256);
              }}
            >
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </>
  );
}

/** Said after sending: which files did not arrive. Nothing where all did. */
export function NotReceived({ model, files }: Props) {
  const { strings, say, locale } = model;
  const missing = files.filter((file) => !file.received);
  if (missing.length === 0) return null;
  const names = joined(
    missing.map((file) => say(strings.quotedFile, { name: nameText(file, model) })),
    locale,
  );
  return <p class="fault">{say(strings.notReceived, { count: missing.length, names })}</p>;
}
