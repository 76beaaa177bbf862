import type { ReadonlySignal } from '@preact/signals';
import type { Environment } from '../core/events.ts';
import type { FormEdits, FormValues } from '../core/formValues.ts';
import type { ContactStrings } from './contactStrings.ts';
import type { FlowModel } from './flowModel.ts';
import type { FlowStrings } from './flowStrings.ts';
import type { Strings } from './strings.ts';
import type { OfferStrings } from './offerStrings.ts';
import type { Rules } from '../core/rules.ts';

/** The model as contact sees it: with its own words, which come with its code, and what a form does. */
export interface ContactModel extends FlowModel {
  readonly strings: Strings & FlowStrings & OfferStrings & ContactStrings;
  /** With the whole policy. */
  rules(): Rules;
  /** For times and numbers: the language of the strings, in the customer's variety. */
  readonly locale: string;
  /** What the customer has changed in the form; kept across pages. */
  readonly edits: ReadonlySignal<FormEdits>;
  edit(edits: FormEdits): void;
  /** Reads the draft again: another page may have changed it. */
  refreshDraft(): void;
  /** Sends the form; the one that did not get through again, when nothing was changed since. */
  submit(form: FormValues): Promise<void>;
  /** Sends the latest handoff again, as it was. */
  retry(): Promise<void>;
  /** The customer has seen the receipt of this handoff. */
  receiptSeen(handoff: string): void;
  readonly retrying: ReadonlySignal<boolean>;
  /** Where the customer is: part of what support will see. */
  surroundings(): {
    readonly environment: Environment;
    readonly page: { readonly url: string; readonly title: string };
  };
}
