import { useEffect, useRef } from 'preact/hooks';
import type { Decision } from '../core/decide.ts';
import type { FormEdits, FormValues } from '../core/formValues.ts';
import { ClearForm } from './ClearForm.tsx';
import type { ContactModel } from './contactModel.ts';
import { Continue } from './Continue.tsx';
import { DeliveryFailed } from './DeliveryFailed.tsx';
import { faultsOf } from './faults.ts';
import { FaultSummary } from './FaultSummary.tsx';
import { Fields, labelOf } from './Fields.tsx';
import { wasOpened } from './formFirst.ts';
import { openForm } from './openForm.ts';
import { Preview } from './Preview.tsx';
import { Routing } from './Routing.tsx';
import { NotForPeople } from './NotForPeople.tsx';
import { Send } from './Send.tsx';
import { Unsent } from './Unsent.tsx';
import { useFaults } from './useFaults.ts';
import { useFilling } from './useFilling.ts';
import { Why } from './Why.tsx';

interface Props {
  readonly model: ContactModel;
  readonly decision: Decision;
  readonly first: boolean;
}

/** The contact form: filled in, short, and correctable. What is typed is kept at every keystroke. */
export function ContactForm({ model, decision, first }: Props) {
  const { say, strings } = model;
  const form = openForm(model, decision);
  const { values, payload, fields, added, latest, delivery, pending } = form;
  const team = model.localise(payload.decision.destination.name);
  const { timeZone } = payload.environment;
  const { faults, summary, watch, attempt } = useFaults(
    () => faultsOf(values, fields, model),
    (id) => !(id in strings.fields) || fields.some((field) => field.id === id),
  );

  const filling = useFilling(() => Object.keys(model.typed.value).length > 0);

  useEffect(() => {
    // Once for a need, and only when somebody can see it.
    const { events } = model.session.value;
    const shown = first && model.isOpen.value && !wasOpened(events, decision.need.id);
    if (shown) model.dispatch({ type: 'contact-opened', by: 'automatic' });
  }, [decision.need.id, model.isOpen.value]);

  const begin = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Another form in the place of one that was scrolled.
    const body = first ? null : begin.current?.closest('.body');
    if (body) body.scrollTop = 0;
  }, []);

  useEffect(() => {
    model.writesTo.value = team;
    return () => {
      model.writesTo.value = undefined;
    };
  }, [team]);

  const replace = (typed: FormEdits) => {
    model.edit(typed, { ...values, ...typed });
  };
  const edit = (part: Partial<FormValues>) => {
    replace({ ...model.typed.value, need: values.need, ...part });
  };

  return (
    <form
      ref={begin}
      class="form"
      noValidate
      aria-label={say(strings.writeTo, { team })}
      {...watch}
      {...filling.watch}
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending && attempt()) void model.submit(values, delivery, filling.facts());
      }}
    >
      {first && <h2>{say(strings.writeTo, { team })}</h2>}
      <Why model={model} decision={decision} form={form} first={first} />
      {!first && !pending && <Unsent model={model} timeZone={timeZone} />}
      {latest && (
        <Continue
          model={model}
          latest={latest}
          isContinued={values.continues !== ''}
          timeZone={timeZone}
          onChoice={(add) => {
            edit({ continues: add ? latest.handoff : '' });
          }}
        />
      )}
      <FaultSummary
        model={model}
        faults={faults}
        labelOf={(id) => labelOf(id, model, added !== undefined)}
        box={summary}
      />
      <NotForPeople input={filling.hidden} />
      <Fields model={model} form={form} decision={decision} faults={faults} onEdit={edit} />
      {!added && <Routing model={model} values={values} payload={payload} onChange={edit} />}
      <Preview
        model={model}
        payload={payload}
        removed={values.removed}
        onRemoved={(removed) => {
          edit({ removed });
        }}
      />
      {delivery.status === 'failed' && (
        <DeliveryFailed model={model} values={values} reason={delivery.reason} />
      )}
      <Send model={model} payload={payload} pending={pending} first={first} need={decision.need.id} />
      {!pending && <ClearForm model={model} values={values} onReplace={replace} />}
    </form>
  );
}
