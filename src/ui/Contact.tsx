import { useLayoutEffect, useRef } from 'preact/hooks';
import { ContactForm } from './ContactForm.tsx';
import type { ContactModel } from './contactModel.ts';
import { Sent } from './Sent.tsx';
import { FlowFirst, flowFirst } from './FlowFirst.tsx';
import { formDecision, isAsked, nextDecision } from './formDecision.ts';

/**
 * Contact, from the first step to the receipt. An explicit wish for a human goes past the steps: they are for offers
 * only.
 *
 * @param first the form stands in the search view, unasked: it must not take the focus
 */
export function Contact({ model, first }: { readonly model: ContactModel; readonly first: boolean }) {
  const decision = formDecision(model);
  const view = model.view.value;
  const isNew = useRef(true);
  useLayoutEffect(() => {
    // What is begun anew is about what the customer does now, whatever was typed before; what is open stays open.
    const draft = view.name === 'contact' ? (view.draft ?? view.addsTo) : undefined;
    const next = isNew.current ? nextDecision(model) : decision;
    model.openDraft(draft ?? next.need.id, draft !== undefined || !isNew.current || isAsked(next));
    isNew.current = false;
  }, [decision.need.id, view]);
  const { strings, settings } = model;
  const delivery = model.deliveryIn(model.session.value.events);
  if (model.showSent.value && delivery.status === 'delivered')
    return <Sent model={model} delivery={delivery} />;
  if (settings.value.endpoint === undefined) {
    const { fallback } = settings.value;
    return (
      <div class="note">
        <p>{strings.noEndpoint}</p>
        {fallback && (
          <p>
            <a href={fallback}>{strings.otherWay}</a>
          </p>
        )}
      </div>
    );
  }
  const steps = flowFirst(decision, model);
  if (steps && !(view.name === 'contact' && view.addsTo)) return <FlowFirst model={model} {...steps} />;
  const key = `${decision.need.id} ${view.name === 'contact' ? (view.addsTo ?? '') : ''}`;
  return <ContactForm key={key} model={model} decision={decision} first={first} />;
}
