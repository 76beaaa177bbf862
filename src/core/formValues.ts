import type { Attached } from './attachments.ts';
import type { Severity } from '../schema/handoff.ts';

export type FieldId =
  | 'errorMessage'
  | 'requestId'
  | 'invoiceNumber'
  | 'amount'
  | 'accountId'
  | 'impact'
  | 'since'
  | 'expectation';

/** What the contact form holds. */
export interface FormValues {
  /** The id of the need that it is about; empty when nothing was searched or read. */
  readonly need: string;
  /** The issue type: the id of a row of the matrix. */
  readonly row: string;
  readonly severity: Severity;
  readonly subject: string;
  readonly description: string;
  readonly name: string;
  readonly email: string;
  readonly fields: Readonly<Partial<Record<FieldId, string>>>;
  /** Ids of journey items that the customer chose not to share. */
  readonly removed: readonly string[];
  /** The id of the earlier handoff that this adds to; empty where the customer starts a new one. */
  readonly continues?: string | undefined;
  /** Files that go with it; their bytes are kept elsewhere. */
  readonly attachments?: readonly Attached[] | undefined;
}

/** The parts of a form that a customer has changed, and the need that it was begun for; the rest follows the session. */
export type FormEdits = Partial<FormValues>;

/** A message that was begun and not sent. */
export interface Kept {
  /** Says which form it belongs to: the need's id, or `+` and the handoff that it adds to. */
  readonly key: string;
  /** When it was typed in last, ms since 1970. */
  readonly at: number;
  /** What the customer typed. */
  readonly typed: FormEdits;
  /** The whole form as they saw it: what is left of it when the session that filled it in is over. */
  readonly form: FormValues;
}
