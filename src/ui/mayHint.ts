import type { Decision } from '../core/decide.ts';
import type { Handoff } from '../schema/handoff.ts';
import { URGENT } from '../core/understand.ts';
import type { ContactModel } from './contactModel.ts';

/**
 * Whether articles may be shown to who is writing. Not where a human comes first, by the topic, by what was said or by the
 * urgency: who is angry, at risk or asks for a person is not sent back to the docs. Having pressed "Contact support" is no
 * such wish.
 */
export function mayHint(model: ContactModel, { need }: Decision, { decision, triggers }: Handoff): boolean {
  const { policy } = model.rules();
  const pressed = new Set(need.asked.map(({ id }) => id));
  return (
    decision.handling !== 'human-first' &&
    decision.severity.value > URGENT &&
    triggers.every(({ name, evidence }) =>
      name === 'asked-for-human'
        ? evidence.every((id) => pressed.has(id))
        : policy.triggers[name as keyof typeof policy.triggers].mode !== 'automatic',
    )
  );
}
