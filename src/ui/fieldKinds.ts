import type { FieldId } from '../core/formValues.ts';

export type FieldName = FieldId | 'subject' | 'description' | 'name' | 'email';

/** How a field is typed in, and how much it takes. */
export interface FieldKind {
  /** In UTF-16 units: what a handoff takes of it (`schema/handoff.ts`). What is more is said, and never cut off. */
  readonly most: number;
  /** More than one line. */
  readonly rows?: number;
  /** What the browser may fill in: only what is about the customer. */
  readonly autocomplete?: 'name' | 'email';
  /** A code or an address: nothing corrects its spelling or makes its first letter a capital. */
  readonly exact?: boolean;
}

export const fieldKinds: Readonly<Record<FieldName, FieldKind>> = {
  subject: { most: 150 },
  description: { most: 5000, rows: 4 },
  name: { most: 200, autocomplete: 'name' },
  email: { most: 254, autocomplete: 'email', exact: true },
  errorMessage: { most: 2000, rows: 2, exact: true },
  requestId: { most: 2000, exact: true },
  invoiceNumber: { most: 2000, exact: true },
  // A sum is written with its currency: a keyboard of digits has none.
  amount: { most: 2000, exact: true },
  accountId: { most: 2000, exact: true },
  impact: { most: 2000, rows: 2 },
  since: { most: 2000 },
  expectation: { most: 1000, rows: 2 },
};
