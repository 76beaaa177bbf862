import type { FormEdits } from './formValues.ts';
import { redact } from './redact.ts';

/**
 * A form, or what was changed in one, without private things. Who it is from stays: that is what a form is for.
 *
 * @param terms the site's own: see {@link redact}
 */
export function redactForm<T extends FormEdits>(form: T, terms?: readonly string[]): T {
  const { subject, description, fields } = form;
  const clean = (text: string) => redact(text, { terms, isMessage: true }).text;
  return {
    ...form,
    ...(subject === undefined ? {} : { subject: clean(subject) }),
    ...(description === undefined ? {} : { description: clean(description) }),
    ...(fields === undefined
      ? {}
      : { fields: Object.fromEntries(Object.entries(fields).map(([id, text]) => [id, clean(text)])) }),
  };
}
