import { factsOf } from '../core/facts.ts';
import { assess, decide, type Decision } from '../core/decide.ts';
import type { ContactModel } from './contactModel.ts';

/**
 * What the form is about: the need that it was begun for, as long as it holds something typed; else what is on offer;
 * else the latest need.
 */
export function formDecision(model: ContactModel): Decision {
  const { needs, offer, current } = assess(model.session.value.events, model.rules());
  const { need } = model.edits.value;
  const begun = need === undefined ? undefined : needs.find((one) => one.id === need);
  if (begun) return decide(begun, model.rules(), factsOf(model.session.value.events));
  return offer ?? current;
}
