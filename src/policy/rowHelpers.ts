import type { DecidingRow, TriggerName } from '../core/policy.ts';

/** A row in the short form, in which its terms are a string. */
type ShortRow<Given extends keyof DecidingRow> = Omit<DecidingRow, 'terms' | Given> &
  Partial<Pick<DecidingRow, Given>> & {
    /** Parted by bars. A phrase is in quotation marks. */
    readonly terms: string;
  };

/** Signs that the docs do not answer. */
export const DOCS_STOPPED = [
  'no-results',
  'weak-results-at-risk',
  'reformulated',
  'account-specific',
  'unverifiable-state',
  'known-limit',
  'many-articles',
  'loop',
  'not-helpful',
  'unclassified',
  'answer-rejected',
  'restricted-action',
  'frustration',
] as const satisfies readonly TriggerName[];

const rowsLike =
  <Given extends keyof DecidingRow>(given: Pick<DecidingRow, Given>) =>
  ({ terms, ...row }: ShortRow<Given>): DecidingRow =>
    ({ ...given, ...row, terms: terms ? terms.split('|') : [] }) as unknown as DecidingRow;

/** A row for an issue type that the docs usually solve: contact is offered when they stop. */
export const docsFirst = rowsLike({ escalateWhen: DOCS_STOPPED, mode: 'offer' });

/** A row for what is sensitive or urgent: it goes to a human at once. */
export const humanFirst = rowsLike({ handling: 'human-first', escalateWhen: 'at-once', mode: 'automatic' });
