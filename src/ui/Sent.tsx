import { Check } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Delivery } from '../core/deliveryOf.ts';
import { handoff } from '../core/handoff.ts';
import type { ContactModel } from './contactModel.ts';
import { CopyButton } from './CopyButton.tsx';
import { whenText } from './dates.ts';
import { updatesText } from './expected.ts';
import { moveFocusTo } from './focus.ts';
import { Icon } from './Icon.tsx';
import { WhatWasSent } from './WhatWasSent.tsx';

interface Props {
  readonly model: ContactModel;
  readonly delivery: Extract<Delivery, { status: 'delivered' }>;
}

/** The receipt: who has it, what to quote, when the next word comes, what was sent, and how to add to it. */
export function Sent({ model, delivery }: Props) {
  const { strings, say } = model;
  const { submitted, reference } = delivery;
  const payload = handoff(model.session.value, submitted, model.rules());
  const { decision, environment, attachments } = payload;
  const team = model.localise(decision.destination.name);
  const due = whenText(Date.parse(decision.firstResponseBy), model.now(), model, environment.timeZone);
  const updates = updatesText(model, decision);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    model.receiptSeen(submitted.handoff);
  }, []);
  const { value: view } = model.view;
  const from = view.name === 'contact' && view.from?.name === 'article' ? view.from : undefined;
  return (
    <div class="sent">
      <span class="tick">
        <Icon name={Check} />
      </span>
      <h2 ref={heading} tabIndex={-1}>
        {say(strings.sentTitle, { team })}
      </h2>
      <p>
        {say(strings.sentText, { email: submitted.form.email, when: due })}
        {updates && ` ${say(strings.sentUpdates, { span: updates })}`}
      </p>
      {model.attachments && attachments && <model.attachments.NotReceived files={attachments} />}
      <dl>
        <div>
          <dt>{strings.reference}</dt>
          <dd>
            <b dir="auto">{reference}</b>
            <CopyButton
              model={model}
              label={strings.copyReference}
              short={strings.copyShort}
              text={reference}
              shown={(button) => button.closest('dd')?.querySelector('b')}
            />
          </dd>
        </div>
        <div>
          <dt>{strings.nextWord}</dt>
          <dd>{due}</dd>
        </div>
      </dl>
      <WhatWasSent model={model} payload={payload} />
      <div class="row ways">
        <button
          type="button"
          class="outline"
          onClick={(event) => {
            if (event.detail > 1) return;
            moveFocusTo(event.currentTarget, 'h1');
            model.showSent.value = false;
            model.view.value = { name: 'contact', from, addsTo: submitted.handoff };
          }}
        >
          {strings.addMore}
        </button>
        <button
          type="button"
          class="link"
          onClick={() => {
            model.showSent.value = false;
            model.view.value = from ?? { name: 'home' };
          }}
        >
          {from ? strings.backToArticle : strings.backToSearch}
        </button>
      </div>
    </div>
  );
}
