import type { Row, TriggerName } from '../core/policy.ts';

/** A row in the short form, in which its lists are strings. */
type ShortRow<Given extends keyof Row> = Omit<Row, 'terms' | 'fields' | Given> &
  Partial<Pick<Row, Given>> & {
    /** Parted by bars. A phrase is in quotation marks. */
    readonly terms: string;
    /** Ids, parted by spaces; of a field that must be filled in with an exclamation mark. */
    readonly fields: string;
  };

/** Signs that the docs do not answer. */
const DOCS_STOPPED: readonly TriggerName[] = [
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
];

const rowsLike =
  <Given extends keyof Row>(given: Pick<Row, Given>) =>
  ({ terms, fields, ...row }: ShortRow<Given>): Row =>
    ({
      ...given,
      ...row,
      terms: terms ? terms.split('|') : [],
      fields: fields.split(' ').map((id) => ({ id: id.replace('!', ''), required: id.endsWith('!') })),
    }) as unknown as Row;

/** A row for an issue type that the docs usually solve: contact is offered when they stop. */
export const docsFirst = rowsLike({ channel: 'article', escalateWhen: DOCS_STOPPED, mode: 'offer' });

/** A row for what is sensitive or urgent: it goes to a human at once. */
export const humanFirst = rowsLike({ handling: 'human-first', escalateWhen: 'at-once', mode: 'automatic' });
