import type { FormValues } from '../core/formValues.ts';
import type { Field } from '../core/policy.ts';
import type { Say } from '../messages/say.ts';
import type { ContactStrings } from '../messages/contact.en.ts';
import { fieldKinds, type FieldName } from './fieldKinds.ts';

/** What keeps a form from being sent, by field, in the order of the form: a sentence that says what to do. */
export type Faults = Readonly<Partial<Record<FieldName, string>>>;

/** One @ with something on both sides and a dot behind it: what it really is, only a message can tell. */
const EMAIL = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]{2,}$/;

/** @param fields what is asked beside the message and the address */
export function faultsOf(
  values: FormValues,
  fields: readonly Field[],
  { strings, say }: { readonly strings: ContactStrings; readonly say: Say },
): Faults {
  const faults: Partial<Record<FieldName, string>> = {};
  const check = (id: FieldName, text: string, missing: string | undefined) => {
    const over = text.trim().length - fieldKinds[id].most;
    if (missing && text.trim() === '') faults[id] = missing;
    else if (over > 0) faults[id] = say(strings.tooLong, { count: over });
    else if (id === 'email' && !EMAIL.test(text.trim())) faults[id] = strings.badEmail;
  };
  check('subject', values.subject, strings.missing);
  check('description', values.description, strings.missing);
  for (const { id, required } of fields)
    check(id, values.fields[id] ?? '', required ? strings.missing : undefined);
  check('name', values.name, undefined);
  check('email', values.email, strings.missingEmail);
  return faults;
}
