import type { Arrived } from '../core/continued.ts';
import type { ContactModel } from './contactModel.ts';
import { dayOf } from './dates.ts';

interface Props {
  readonly model: ContactModel;
  /** The latest message about the same need. */
  readonly latest: Arrived;
  readonly isContinued: boolean;
  /** IANA name of the customer's. */
  readonly timeZone: string;
  readonly onChoice: (isContinued: boolean) => void;
}

/** For who wrote about this before: whether to add to that conversation or to start a new one. */
export function Continue({ model, latest, isContinued, timeZone, onChoice }: Props) {
  const { strings, say } = model;
  const { sentAt, reference } = latest;
  const day = dayOf(sentAt, model.now(), model, timeZone);
  const choice = (value: boolean, text: string) => (
    <label>
      <input
        type="radio"
        name="baton-continue"
        checked={isContinued === value}
        onChange={() => {
          onChoice(value);
        }}
      />
      {text}
    </label>
  );
  return (
    <fieldset class="continue">
      <legend>{say(strings.wroteBefore, { day, reference })}</legend>
      {choice(true, strings.addToIt)}
      {choice(false, strings.startNew)}
    </fieldset>
  );
}
