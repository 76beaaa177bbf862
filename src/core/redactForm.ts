import type { FormEdits } from './formValues.ts';
import { redact } from './redact.ts';

/** A form, or what was changed in one, without secrets. Who it is from stays: that is what a form is for. */
export function redactForm<T extends FormEdits>(form: T): T {
  const { subject, description, fields } = form;
  return {
    ...form,
    ...(subject === undefined ? {} : { subject: redact(subject) }),
    ...(description === undefined ? {} : { description: redact(description) }),
    ...(fields === undefined
      ? {}
      : { fields: Object.fromEntries(Object.entries(fields).map(([id, text]) => [id, redact(text)])) }),
  };
}
