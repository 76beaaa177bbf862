import { arrivedAbout, arrivedAs, type Arrived } from '../core/continued.ts';
import { outcomeOf, type Decision } from '../core/decide.ts';
import type { Delivery } from '../core/deliveryOf.ts';
import { fillForm } from '../core/form.ts';
import type { FormValues } from '../core/formValues.ts';
import { rowById, type Field } from '../core/policy.ts';
import type { Handoff } from '../schema/handoff.ts';
import { joined } from './dates.ts';
import type { ContactModel } from './contactModel.ts';
import { payloadOf } from './payload.ts';

/** The form as it is shown now. */
export interface OpenForm {
  readonly values: FormValues;
  /** The handoff as it would be sent now. */
  readonly payload: Handoff;
  /** What is asked beside the message and the address. */
  readonly fields: readonly Field[];
  /** The message that this adds to, by the customer's own press. */
  readonly added: Arrived | undefined;
  /** An earlier message about the same need, which it may add to. */
  readonly latest: Arrived | undefined;
  /** How it stands, where this need's message was sent. */
  readonly delivery: Delivery;
  /** It is on its way. */
  readonly pending: boolean;
}

/** Fills in the form for a need, or for what is added to a message: that asks for words and an address only. */
export function openForm(model: ContactModel, decision: Decision): OpenForm {
  const { view, session, edits, typed } = model;
  const { policy, words } = model.rules();
  const { events } = session.value;
  const addsTo = view.value.name === 'contact' ? view.value.addsTo : undefined;
  const added = addsTo === undefined ? undefined : arrivedAs(addsTo, events);
  const latest = added ? undefined : arrivedAbout(decision.need, events, words.read).at(-1);
  const rowId = (added && model.rowOf(added.handoff)) ?? edits.value.row ?? decision.row.id;
  const row = rowById(policy, rowId);
  const filled = fillForm(decision, events, edits.value, sentencesOf(model));
  const values: FormValues = {
    ...filled,
    need: edits.value.need ?? decision.need.id,
    row: row.id,
    // The urgency follows the topic until the customer says another.
    severity: edits.value.severity ?? outcomeOf(row, decision.fired, policy).severity.value,
    ...(latest ? { continues: edits.value.continues === '' ? '' : latest.handoff } : {}),
    ...(added
      ? {
          need: decision.need.id,
          subject: added.need,
          description: typed.value.description ?? '',
          continues: added.handoff,
          fields: {},
        }
      : {}),
  };
  const delivery = model.deliveryIn(events);
  const isOurs =
    delivery.status !== 'none' &&
    delivery.submitted.form.need === values.need &&
    (!added || delivery.submitted.form.continues === added.handoff);
  return {
    values,
    payload: payloadOf(model, values),
    fields: added ? [] : row.fields,
    added,
    latest,
    delivery: isOurs ? delivery : { status: 'none' },
    pending: model.retrying.value || (isOurs && delivery.status === 'pending'),
  };
}

function sentencesOf({ strings, say, locale }: ContactModel) {
  const quoted = (texts: readonly string[]) =>
    joined(
      texts.map((text) => say(strings.quoted, { text })),
      locale,
    );
  return {
    searched: (queries: readonly string[]) => say(strings.describeSearched, { queries: quoted(queries) }),
    read: (titles: readonly string[]) => say(strings.describeRead, { titles: quoted(titles) }),
  };
}
