import { useEffect, useRef } from 'preact/hooks';
import type { Delivery } from '../core/deliveryOf.ts';
import { handoff } from '../core/handoff.ts';
import { whenText } from './dates.ts';
import { updatesText } from './expected.ts';
import { Icon } from './Icon.tsx';
import type { ContactModel } from './contactModel.ts';
import { capital } from './strings.ts';

interface Props {
  readonly model: ContactModel;
  readonly delivery: Extract<Delivery, { status: 'delivered' }>;
}

/** The receipt: who has it, what to quote, and when the next word comes. */
export function Sent({ model, delivery }: Props) {
  const { strings } = model;
  const { form } = delivery.submitted;
  const { decision, environment } = handoff(model.session.value, delivery.submitted, model.rules());
  const team = decision.destination.name;
  const due = whenText(Date.parse(decision.firstResponseBy), model.now(), model.locale, environment.timeZone);
  const updates = updatesText(model, decision);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    model.receiptSeen(delivery.submitted.handoff);
  }, []);
  return (
    <div class="sent">
      <span class="tick">
        <Icon name="check" />
      </span>
      <h2 ref={heading} tabIndex={-1}>
        {strings.sentTitle(team)}
      </h2>
      <p>
        {strings.sentText(form.email, due)}
        {updates && ` ${strings.sentUpdates(updates)}`}
      </p>
      <dl>
        <div>
          <dt>{strings.reference}</dt>
          <dd>
            <b>{delivery.reference}</b>
          </dd>
        </div>
        <div>
          <dt>{strings.team}</dt>
          <dd>{capital(team.replace(/^the /, ''))}</dd>
        </div>
        <div>
          <dt>{strings.nextWord}</dt>
          <dd>{due}</dd>
        </div>
      </dl>
      <button
        type="button"
        class="outline"
        onClick={() => {
          model.showSent.value = false;
          model.view.value = { name: 'home' };
        }}
      >
        {strings.backToSearch}
      </button>
    </div>
  );
}
