import type { FormValues } from '../core/formValues.ts';
import { handoff } from '../core/handoff.ts';
import type { Handoff } from '../schema/handoff.ts';
import type { ContactModel } from './contactModel.ts';

/** The handoff as it would be sent now: what the form says of it is true of what support receives. */
export function payloadOf(model: ContactModel, form: FormValues): Handoff {
  return handoff(
    model.session.value,
    {
      id: 'preview',
      at: model.now(),
      type: 'submitted',
      handoff: '00000000-0000-7000-8000-000000000000',
      form: model.clean(form),
      ...model.surroundings(),
    },
    model.rules(),
  );
}
