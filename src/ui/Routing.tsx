import { useEffect, useRef } from 'preact/hooks';
import type { FormValues } from '../core/formValues.ts';
import { rowById } from '../core/policy.ts';
import type { Handoff, Severity } from '../schema/handoff.ts';
import type { ContactModel } from './contactModel.ts';
import { controlOf } from './Field.tsx';
import { useSignal } from './useSignal.ts';

interface Props {
  readonly model: ContactModel;
  readonly values: FormValues;
  readonly payload: Handoff;
  readonly onChange: (part: Partial<Pick<FormValues, 'row' | 'severity'>>) => void;
}

/** Topic and urgency: what we know, as a sentence; two fields for who sees it otherwise. */
export function Routing({ model, values, payload: { decision }, onChange }: Props) {
  const { strings, say, localise } = model;
  const { policy } = model.rules();
  const isOpen = useSignal(false);
  const box = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (isOpen.value) box.current?.querySelector('select')?.focus();
  }, [isOpen.value]);
  const topic = localise(rowById(policy, decision.row).title);
  if (!isOpen.value) {
    return (
      <div class="routing">
        <p id="baton-routing">
          {say(strings.routing, { topic, urgency: strings.severities[decision.severity.value] })}
        </p>
        <button
          type="button"
          class="link"
          aria-describedby="baton-routing"
          onClick={() => {
            isOpen.value = true;
          }}
        >
          {strings.change}
        </button>
      </div>
    );
  }
  const topics = policy.rows.map(({ id, title }) => [id, localise(title)] as const);
  const urgencies = Object.entries(strings.severities);
  return (
    <fieldset class="group" ref={box}>
      <legend>{strings.routingTitle}</legend>
      <Choice
        id="topic"
        label={strings.topic}
        value={values.row}
        options={topics}
        onValue={(row) => onChange({ row })}
      />
      <Choice
        id="urgency"
        label={strings.urgency}
        value={values.severity}
        options={urgencies}
        onValue={(severity) => onChange({ severity: severity as Severity })}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Values with their texts. */
  readonly options: readonly (readonly [string, string])[];
  readonly onValue: (value: string) => void;
}

function Choice({ id, label, value, options, onValue }: ChoiceProps) {
  return (
    <div class="field">
      <label for={controlOf(id)}>{label}</label>
      <select
        id={controlOf(id)}
        value={value}
        onInput={(event) => {
          onValue(event.currentTarget.value);
        }}
      >
        {options.map(([key, text]) => (
          <option key={key} value={key} selected={key === value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
