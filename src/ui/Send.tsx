import type { Handoff } from '../schema/handoff.ts';
import type { ContactModel } from './contactModel.ts';
import { firstAnswerText, updatesText } from './expected.ts';
import { moveFocusTo } from './focus.ts';

interface Props {
  readonly model: ContactModel;
  readonly payload: Handoff;
  readonly pending: boolean;
  readonly first: boolean;
  readonly need: string;
}

/** When the answer comes, and then the button. */
export function Send({ model, payload, pending, first, need }: Props) {
  const { strings, say } = model;
  const updates = updatesText(model, payload.decision);
  return (
    <div class="send">
      <p class="expected">
        <b>{firstAnswerText(model, payload)}</b>
        {updates && <span>{say(strings.updates, { span: updates })}</span>}
      </p>
      <button type="submit" class="button wide" aria-disabled={pending}>
        {pending
          ? strings.sending
          : say(strings.send, { team: model.localise(payload.decision.destination.name) })}
      </button>
      {first && (
        <button
          type="button"
          class="link"
          onClick={(event) => {
            moveFocusTo(event.currentTarget, '.search input');
            model.dispatch({ type: 'dismissed', need });
          }}
        >
          {strings.keepReading}
        </button>
      )}
    </div>
  );
}
