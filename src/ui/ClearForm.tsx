import { useEffect, useRef } from 'preact/hooks';
import type { FormEdits, FormValues } from '../core/formValues.ts';
import type { ContactModel } from './contactModel.ts';
import { useSignal } from './useSignal.ts';

interface Props {
  readonly model: ContactModel;
  readonly values: FormValues;
  readonly onReplace: (typed: FormEdits) => void;
}

/** Empties the form, whoever filled it in; what stood there comes back by one press, until something is typed. */
export function ClearForm({ model, values, onReplace }: Props) {
  const { strings } = model;
  const before = useSignal<FormEdits | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  const texts = [
    values.subject,
    values.description,
    values.name,
    values.email,
    ...Object.values(values.fields),
  ];
  const isEmpty = texts.every((text) => text.trim() === '');
  const canUndo = isEmpty && before.value !== undefined;
  const wasEmpty = useRef(isEmpty);
  useEffect(() => {
    // The same button, under the finger that pressed it; only its words are others.
    if (before.value && wasEmpty.current !== isEmpty) button.current?.focus();
    wasEmpty.current = isEmpty;
  }, [isEmpty]);
  if (isEmpty && !canUndo) return null;
  return (
    <p class="clear">
      <span role="status">{canUndo && strings.formCleared} </span>
      <button
        ref={button}
        type="button"
        class="quiet"
        onClick={() => {
          if (canUndo) {
            onReplace(before.value ?? {});
            before.value = undefined;
            return;
          }
          before.value = model.typed.value;
          const none = Object.fromEntries(Object.keys(values.fields).map((id) => [id, '']));
          onReplace({
            ...model.typed.value,
            need: values.need,
            subject: '',
            description: '',
            name: '',
            email: '',
            fields: none,
          });
        }}
      >
        {canUndo ? strings.undo : strings.clearForm}
      </button>
    </p>
  );
}
