import { useEffect, useRef } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { arrivedAbout } from '../core/continued.ts';
import { outcomeOf, type Decision } from '../core/decide.ts';
import { deliveryOf } from '../core/deliveryOf.ts';
import { fillForm } from '../core/form.ts';
import type { FieldId, FormValues } from '../core/formValues.ts';
import { rowById } from '../core/policy.ts';
import { faultsOf } from './faults.ts';
import { firstAnswerText, updatesText } from './expected.ts';
import { Continue } from './Continue.tsx';
import { DeliveryFailed } from './DeliveryFailed.tsx';
import { Field } from './Field.tsx';
import { moveFocusTo } from './focus.ts';
import type { ContactModel } from './contactModel.ts';
import { wasOpened } from './formFirst.ts';
import { isOwnWish, offerTitle } from './offerTitle.ts';
import { payloadOf } from './payload.ts';
import { Preview } from './Preview.tsx';

/** Fields that take more than a line. */
const LONG: readonly FieldId[] = ['errorMessage', 'impact', 'expectation'];

interface Props {
  readonly model: ContactModel;
  readonly decision: Decision;
  readonly first: boolean;
}

/** The contact form: filled in, short, and correctable. What is typed is kept at every keystroke. */
export function ContactForm({ model, decision, first }: Props) {
  const { strings } = model;
  const { policy } = model.rules();
  const tried = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const events = model.session.value.events;
  const edits = model.edits.value;
  const row = rowById(policy, edits.row ?? decision.row.id);
  const latest = arrivedAbout(decision.need, events, model.rules().words.read).at(-1);
  const isContinued = latest !== undefined && edits.continues !== '';
  const values: FormValues = {
    ...fillForm(decision, events, edits, {
      searched: strings.describeSearched,
      read: strings.describeRead,
    }),
    ...(latest ? { continues: isContinued ? latest.handoff : '' } : {}),
    // The urgency follows the topic until the customer says another.
    severity: edits.severity ?? outcomeOf(row, decision.fired, policy).severity.value,
  };
  const payload = payloadOf(model, values);
  const team = payload.decision.destination.name;
  const updates = updatesText(model, payload.decision);
  const delivery = deliveryOf(events);
  const ours = delivery.status !== 'none' && delivery.submitted.form.need === values.need;
  const pending = model.retrying.value || (ours && delivery.status === 'pending');
  const faults = tried.value ? faultsOf(values, row, strings) : {};

  useEffect(() => {
    // Once for a need, and only when somebody can see it.
    const shown = first && model.isOpen.value && !wasOpened(events, decision.need.id);
    if (shown) model.dispatch({ type: 'contact-opened', by: 'automatic' });
  }, [decision.need.id, model.isOpen.value]);

  useEffect(() => {
    model.writesTo.value = team;
    return () => {
      model.writesTo.value = undefined;
    };
  }, [team]);

  const edit = (part: Partial<FormValues>) => {
    model.edit({ ...model.edits.value, need: values.need, ...part });
  };
  const field = (
    id: 'subject' | 'name' | 'email',
    extra: { type?: 'text' | 'email'; autocomplete?: string; required?: boolean },
  ) => (
    <Field
      id={id}
      label={strings[id]}
      value={values[id]}
      fault={faults[id]}
      optional={extra.required ? undefined : strings.optional}
      type={extra.type}
      autocomplete={extra.autocomplete}
      onValue={(value) => edit({ [id]: value })}
    />
  );

  return (
    <form
      ref={form}
      class="form"
      noValidate
      aria-label={strings.writeTo(team)}
      onSubmit={(event) => {
        event.preventDefault();
        if (pending) return;
        tried.value = true;
        if (Object.keys(faultsOf(values, row, strings)).length === 0) void model.submit(values);
        else
          requestAnimationFrame(() =>
            form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
          );
      }}
    >
      {first && <h2>{strings.writeTo(team)}</h2>}
      <p class="why">
        {first || !isOwnWish(decision) ? `${offerTitle(decision, strings)} ` : ''}
        {strings.formIntro}
      </p>
      {latest && (
        <Continue
          model={model}
          latest={latest}
          isContinued={isContinued}
          timeZone={payload.environment.timeZone}
          onChoice={(add) => edit({ continues: add ? latest.handoff : '' })}
        />
      )}
      {field('subject', { required: true })}
      <Field
        id="description"
        label={strings.description}
        hint={strings.descriptionHint}
        value={values.description}
        fault={faults['description']}
        rows={4}
        onValue={(description) => edit({ description })}
      />
      <div class="two">
        {field('name', { autocomplete: 'name' })}
        {field('email', { type: 'email', autocomplete: 'email', required: true })}
      </div>
      <div class={row.fields.length > 1 ? 'two' : undefined}>
        {row.fields.map(({ id, required }) => (
          <Field
            key={id}
            id={id}
            label={strings.fields[id]}
            value={values.fields[id] ?? ''}
            fault={faults[id]}
            optional={required ? undefined : strings.optional}
            {...(LONG.includes(id) ? { rows: 2 } : {})}
            onValue={(value) => edit({ fields: { ...model.edits.value.fields, [id]: value } })}
          />
        ))}
      </div>
      <Field
        id="topic"
        label={strings.topic}
        value={values.row}
        options={policy.rows.map(({ id, title }) => [id, title])}
        onValue={(id) => edit({ row: id })}
      />
      <Field
        id="urgency"
        label={strings.urgency}
        value={values.severity}
        options={Object.entries(strings.severities)}
        onValue={(severity) => edit({ severity: severity as FormValues['severity'] })}
      />
      <Preview
        model={model}
        payload={payload}
        onRemove={(id) => edit({ removed: [...values.removed, id] })}
      />
      {ours && delivery.status === 'failed' && (
        <DeliveryFailed model={model} values={values} reason={delivery.reason} />
      )}
      <div class="send">
        <button type="submit" class="button wide" aria-disabled={pending}>
          {pending ? strings.sending : strings.send(team)}
        </button>
        <p class="count">{firstAnswerText(model, payload)}</p>
        {updates && <p class="count">{strings.updates(updates)}</p>}
        {first && (
          <button
            type="button"
            class="link"
            onClick={(event) => {
              moveFocusTo(event.currentTarget, 'input[type="search"]');
              model.dispatch({ type: 'dismissed', need: decision.need.id });
            }}
          >
            {strings.keepReading}
          </button>
        )}
      </div>
    </form>
  );
}
