import type { Decision } from '../core/decide.ts';
import type { FieldId, FormValues } from '../core/formValues.ts';
import type { ContactModel } from './contactModel.ts';
import type { Faults } from './faults.ts';
import { Field } from './Field.tsx';
import type { FieldName } from './fieldKinds.ts';
import { Hints } from './Hints.tsx';
import { mayHint } from './mayHint.ts';
import type { OpenForm } from './openForm.ts';

interface Props {
  readonly model: ContactModel;
  readonly form: OpenForm;
  readonly decision: Decision;
  readonly faults: Faults;
  readonly onEdit: (part: Partial<FormValues>) => void;
}

/** @param isAdded the form adds to a message that was sent */
export function labelOf(id: FieldName, { strings }: Pick<ContactModel, 'strings'>, isAdded: boolean): string {
  if (id === 'description' && isAdded) return strings.addition;
  return id in strings.fields ? strings.fields[id as FieldId] : strings[id as Exclude<FieldName, FieldId>];
}

/** What is asked: what happened, what this team needs to know, and where the answer goes. */
export function Fields({ model, form, decision, faults, onEdit }: Props) {
  const { strings, say } = model;
  const { values, payload, fields, added } = form;
  const hasHints = !added && mayHint(model, decision, payload);
  const field = (id: 'subject' | 'description' | 'name' | 'email', required: boolean, hint?: string) => (
    <Field
      model={model}
      id={id}
      label={labelOf(id, model, added !== undefined)}
      value={values[id]}
      required={required}
      fault={faults[id]}
      hint={hint}
      onValue={(value) => {
        onEdit({ [id]: value });
        if (hasHints && (id === 'subject' || id === 'description')) model.hints.ask(value);
      }}
    />
  );
  return (
    <>
      <fieldset class="group">
        <legend>{strings.groupMessage}</legend>
        {!added && field('subject', true)}
        {field('description', true, added ? undefined : strings.descriptionHint)}
        {hasHints && <Hints model={model} need={values.need} />}
        {model.attachments && <model.attachments.Attachments need={values.need} />}
      </fieldset>
      {fields.length > 0 && (
        <fieldset class="group">
          <legend>
            {say(strings.groupDetails, { team: model.localise(payload.decision.destination.name) })}
          </legend>
          <div class="two">
            {fields.map(({ id, required }) => (
              <Field
                key={id}
                model={model}
                id={id}
                label={labelOf(id, model, false)}
                value={values.fields[id] ?? ''}
                required={required === true}
                fault={faults[id]}
                onValue={(value) => {
                  onEdit({ fields: { ...model.typed.value.fields, [id]: value } });
                }}
              />
            ))}
          </div>
        </fieldset>
      )}
      <fieldset class="group">
        <legend>{strings.groupReach}</legend>
        <div class="two">
          {field('name', false)}
          {field('email', true)}
        </div>
      </fieldset>
    </>
  );
}
