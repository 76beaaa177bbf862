import { useEffect } from 'preact/hooks';
import { deliveryOf } from '../core/deliveryOf.ts';
import { ContactForm } from './ContactForm.tsx';
import type { ContactModel } from './contactModel.ts';
import { Sent } from './Sent.tsx';
import { FlowFirst, flowFirst } from './FlowFirst.tsx';
import { formDecision } from './formDecision.ts';

/**
 * Contact, from the first step to the receipt. An explicit wish for a human goes past the steps: they are for offers
 * only.
 *
 * @param first the form stands in the search view, unasked: it must not take the focus
 */
export function Contact({ model, first }: { readonly model: ContactModel; readonly first: boolean }) {
  useEffect(() => {
    model.refreshDraft();
  }, []);
  const { strings, settings } = model;
  const delivery = deliveryOf(model.session.value.events);
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
  const decision = formDecision(model);
  const steps = flowFirst(decision, model);
  if (steps) return <FlowFirst model={model} {...steps} />;
  return <ContactForm model={model} decision={decision} first={first} />;
}
