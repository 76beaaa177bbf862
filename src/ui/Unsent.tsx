import { useEffect, useRef } from 'preact/hooks';
import type { Kept } from '../core/formValues.ts';
import type { ContactModel } from './contactModel.ts';
import { whenText } from './dates.ts';
import { moveFocusTo } from './focus.ts';
import { useSignal } from './useSignal.ts';

interface Props {
  readonly model: ContactModel;
  /** IANA name of the customer's. */
  readonly timeZone: string;
}

/** Another message that was begun and not sent: it is there, one press away, and in nobody's way. */
export function Unsent({ model, timeZone }: Props) {
  const { strings, say } = model;
  const dropped = useSignal<Kept | undefined>(undefined);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [dropped.value]);
  const [kept] = model.unsent.value;
  if (dropped.value) {
    const { value } = dropped;
    return (
      <div class="unsent">
        <p id="baton-dropped">{strings.draftDropped}</p>
        <button
          ref={undo}
          type="button"
          class="link"
          aria-describedby="baton-dropped"
          onClick={(event) => {
            moveFocusTo(event.currentTarget, 'h1');
            model.restoreDraft(value);
            dropped.value = undefined;
          }}
        >
          {strings.undo}
        </button>
      </div>
    );
  }
  if (!kept) return null;
  const { subject, description } = kept.form;
  return (
    <div class="unsent">
      <p>
        {say(strings.draftFound, {
          when: whenText(kept.at, model.now(), model, timeZone),
          subject: subject.trim() || description.trim().slice(0, 60),
        })}
      </p>
      <div class="row">
        <button
          type="button"
          class="link"
          onClick={(event) => {
            moveFocusTo(event.currentTarget, 'h1');
            model.continueDraft(kept);
          }}
        >
          {strings.draftOpen}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            model.dropDraft(kept);
            dropped.value = kept;
          }}
        >
          {strings.draftDrop}
        </button>
      </div>
    </div>
  );
}
