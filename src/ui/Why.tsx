import type { Decision } from '../core/decide.ts';
import type { ContactModel } from './contactModel.ts';
import { isOwnWish, offerTitle } from './offerTitle.ts';
import type { OpenForm } from './openForm.ts';

interface Props {
  readonly model: ContactModel;
  readonly decision: Decision;
  readonly form: OpenForm;
  readonly first: boolean;
}

/** Above the form: why a person is asked, where something but the customer's own press says so, and what the form is. */
export function Why({ model, decision, form: { added, values }, first }: Props) {
  const { strings, say } = model;
  if (added) return <p class="why">{say(strings.formAdds, { reference: added.reference })}</p>;
  const isFilled = [values.subject, values.email, ...Object.values(values.fields)].some(Boolean);
  return (
    <p class="why">
      {first || !isOwnWish(decision) ? `${offerTitle(decision, model)} ` : ''}
      {isFilled ? strings.formIntro : strings.formEmpty}
    </p>
  );
}
