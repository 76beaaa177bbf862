import type { App } from './app.ts';
import type { FormValues } from './core/formValues.ts';
import { createDraft } from './draft.ts';
import { keepForForm } from './keepAsSaid.ts';
import type { Handoff } from './schema/handoff.ts';

/**
 * Gives a message that will not be sent any more back to the customer, as a draft: the form shows it as unsent, to be
 * continued or discarded.
 *
 * @param id the handoff's, which stands for the need: that of an earlier session is not known here
 * @param body what was to be sent
 */
export function keepUnsent(app: App, id: string, body: string): void {
  const { storage, env, settings } = app;
  keepForForm(app);
  const { subject, description, expectation, customer, fields, issue, decision, continues } = JSON.parse(
    body,
  ) as Handoff;
  const form: FormValues = {
    need: id,
    row: issue.type,
    severity: decision.severity.value,
    subject,
    description,
    name: customer.name ?? '',
    email: customer.email ?? '',
    fields: { ...fields, ...(expectation === undefined ? {} : { expectation }) },
    removed: [],
    ...(continues === undefined ? {} : { continues }),
  };
  createDraft(storage, env.now, () => settings().redact).write(id, form, form);
}
