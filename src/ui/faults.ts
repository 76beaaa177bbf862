import type { FormValues } from '../core/formValues.ts';
import type { Row } from '../core/policy.ts';
import type { ContactStrings } from './contactStrings.ts';

/** What keeps a form from being sent, by field: a sentence that says what to do. */
export function faultsOf(
  values: FormValues,
  row: Row,
  strings: ContactStrings,
): Readonly<Record<string, string>> {
  const faults: Record<string, string> = {};
  for (const id of ['subject', 'description', 'email'] as const) {
    if (values[id].trim() === '') faults[id] = strings.missing;
  }
  // One @ with something on both sides and a dot behind it: what it really is, only a message can tell.
  if (!faults['email'] && !/^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]{2,}$/.test(values.email.trim())) {
    faults['email'] = strings.badEmail;
  }
  for (const { id, required } of row.fields) {
    if (required && !values.fields[id]?.trim()) faults[id] = strings.missing;
  }
  return faults;
}
