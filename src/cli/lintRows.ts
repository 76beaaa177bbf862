import type { FieldId } from '../core/formValues.ts';
import type { Row, TriggerName } from '../core/policy.ts';
import { warning, type LintRule } from './lintFinding.ts';

/** Triggers that fire when somebody has tried for a while: what is for a human at once must not wait for them. */
const PATIENT: readonly TriggerName[] = [
  'no-results',
  'weak-results-at-risk',
  'reformulated',
  'many-articles',
  'loop',
  'not-helpful',
  'unclassified',
  'answer-rejected',
  'frustration',
  'repeat-contact',
];

/** A row that is for a human first, and lets the customer wait or look for the form. */
export const humanFirstWaits: LintRule = ({ rows }) =>
  rows
    .filter(({ handling }) => handling === 'human-first')
    .flatMap(({ id, escalateWhen, mode }) => {
      if (escalateWhen !== 'at-once' && escalateWhen.every((name) => PATIENT.includes(name)))
        return [
          warning(
            'human-first-waits',
            `rows[${id}].escalateWhen`,
            'at-once for handling human-first',
            escalateWhen.join(', ') || 'nothing',
            'Let it escalate at once, or say that it is assisted.',
          ),
        ];
      return mode === 'offer'
        ? [
            warning(
              'human-first-waits',
              `rows[${id}].mode`,
              'automatic for handling human-first',
              'offer',
              'Let the form come first, or say that it is assisted.',
            ),
          ]
        : [];
    });

const isAboutMoney = (row: Row) => row.category === 'billing' || row.escalationType === 'billing';
const isTechnical = (row: Row) =>
  row.escalationType === 'technical' ||
  ['bug', 'developer-api', 'setup', 'account-access'].includes(row.category);
const isProblem = (row: Row) => row.category !== 'how-to';

/**
 * For which rows a field helps who acts next. What a handoff makes of it: `errorMessage` and `requestId` are what a
 * technician looks up (`handoff.errors`, `handoff.requestIds`), `impact` and `since` the note's line of impact, an invoice
 * and a sum what billing works with, an account what everybody but an answerer of how-to questions opens. An expectation
 * helps always.
 */
const HELPS: Readonly<Record<FieldId, (row: Row) => boolean>> = {
  errorMessage: isTechnical,
  requestId: isTechnical,
  invoiceNumber: isAboutMoney,
  amount: isAboutMoney,
  accountId: isProblem,
  impact: isProblem,
  since: isProblem,
  expectation: () => true,
};

/** A field that must be filled in although nothing uses it, or that is known already. */
export const unusedRequiredFields: LintRule = ({ rows }) =>
  rows.flatMap((row) =>
    row.fields.flatMap(({ id, required }, at) => {
      const unused = (received: string, fix: string) => [
        warning(
          'unused-required-field',
          `rows[${row.id}].fields[${String(at)}]`,
          'a field that helps who acts next',
          `${id}${received}`,
          fix,
        ),
      ];
      if (row.fields.findIndex((field) => field.id === id) < at)
        return unused(' for the second time', 'Take one of the two out.');
      if (!required) return [];
      if (!HELPS[id](row))
        return unused(`, required for ${row.category}`, 'Take it out, or do not require it.');
      return id === 'amount' && row.when?.amountOver !== undefined
        ? unused(', which when.amountOver has found already', 'Do not require it.')
        : [];
    }),
  );

/** Beside the description and the address that every form requires. */
const MOST_REQUIRED = 3;

/** A form that is so long that people leave it. */
export const longForms: LintRule = ({ rows }) =>
  rows.flatMap(({ id, fields }) => {
    const required = fields.filter((field) => field.required).length;
    return required > MOST_REQUIRED
      ? [
          warning(
            'long-form',
            `rows[${id}].fields`,
            `at most ${String(MOST_REQUIRED)} fields that must be filled in`,
            String(required),
            'Require what nobody can act without.',
          ),
        ]
      : [];
  });
