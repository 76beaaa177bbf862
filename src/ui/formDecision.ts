import { assess, decide, type Decision } from '../core/decide.ts';
import { factsOf } from '../core/facts.ts';
import { aNeed } from '../core/needs.ts';
import type { ContactModel } from './contactModel.ts';
import { isOwnWish } from './offerTitle.ts';

/** What contact is about where nothing was begun: what is on offer, else the latest need. */
export function nextDecision(model: ContactModel): Decision {
  const { offer, current } = assess(model.session.value.events, model.rules());
  return offer ?? current;
}

/** The customer has said something of this need, or something but their own press calls for a person: they have not merely read. */
export function isAsked(decision: Decision): boolean {
  const { searches, flows, ratings } = decision.need;
  return searches.length + flows.length + ratings.length > 0 || !isOwnWish(decision);
}

/**
 * What the form is about: the need that it was begun for, as long as it holds something typed; the need of the message that
 * it adds to; else what contact would be about now.
 */
export function formDecision(model: ContactModel): Decision {
  const { events } = model.session.value;
  const rules = model.rules();
  const need = addedNeed(model) ?? model.typed.value.need;
  if (need === undefined) return nextDecision(model);
  const begun = rules.words.read.needs(events).find(({ id }) => id === need) ?? aNeed(need, 0);
  return decide(begun, rules, factsOf(events));
}

/** The need of the message that the form adds to; none of this session where it was sent in an earlier one. */
function addedNeed({ view, session }: ContactModel): string | undefined {
  const addsTo = view.value.name === 'contact' ? view.value.addsTo : undefined;
  if (addsTo === undefined) return undefined;
  const sent = session.value.events.find((event) => event.type === 'submitted' && event.handoff === addsTo);
  return sent?.type === 'submitted' ? sent.form.need : '';
}
