import type { FiredTrigger, Handoff } from '../schema/handoff.ts';
import { outcomeOf, type Decision } from './decide.ts';
import { dueAt, responseHours } from './due.ts';
import type { EventOf } from './events.ts';
import { rowById, type Policy } from './policy.ts';
import { shorten } from './text.ts';

/** The decision as the customer found it in the form, and as it is with what they wrote there. */
export interface Decisions {
  readonly shown: Decision;
  readonly final: Decision;
  /** Why: the final one's triggers, without what was removed. */
  readonly triggers: readonly FiredTrigger[];
  /** The row's own reason, the same way. */
  readonly atOnce: readonly string[];
}

/**
 * The decision as a handoff tells it. The customer may correct the issue type and the urgency: then they are the rule
 * that set it. What is added to an earlier message, and to nothing of this session, has that message's issue type.
 */
export function handoffDecision(
  { shown, final, triggers, atOnce }: Decisions,
  { form, at }: EventOf<'submitted'>,
  policy: Policy,
): Handoff['decision'] {
  const isAdded = form.need === '' && form.continues !== undefined && form.continues !== '';
  const isCorrected = form.row !== shown.row.id;
  const corrector = isAdded ? 'continues' : 'customer';
  const row = isCorrected ? rowById(policy, form.row) : final.row;
  const outcome = outcomeOf(row, final.fired, policy);
  const isOtherUrgency =
    form.severity !== outcomeOf(isCorrected ? row : shown.row, shown.fired, policy).severity.value;
  const severity = isOtherUrgency ? { value: form.severity, by: 'customer' } : outcome.severity;
  const { value: id, by } = outcome.team;
  const team = policy.teams[id] ?? { name: id, queue: id, owner: id };
  const because = [...new Set([...atOnce, ...triggers.map((trigger) => trigger.because)])].join(' ');
  return {
    row: row.id,
    because: shorten(
      [
        isCorrected && !isAdded ? `The customer chose “${row.title}”.` : '',
        because || (isAdded ? 'It adds to an earlier message.' : 'Opened contact without an offer.'),
      ]
        .filter(Boolean)
        .join(' '),
      500,
    ),
    lost: [...new Set([...(isCorrected ? [final.row] : []), ...final.lost].map((one) => one.id))].slice(
      0,
      20,
    ),
    handling: row.handling,
    mode: final.mode,
    severity,
    destination: {
      team: id,
      name: team.name,
      ...(team.tier === undefined ? {} : { tier: team.tier }),
      queue: team.queue,
      owner: team.owner,
      by: isCorrected && by.startsWith('row:') ? corrector : by,
    },
    escalationType: row.escalationType,
    requiredFields: [
      'subject',
      'description',
      'email',
      ...row.fields.filter((field) => field.required).map((field) => field.id),
    ],
    firstResponseBy: new Date(
      dueAt(at, policy.severities[severity.value].firstResponse, responseHours(policy, id, severity.value)),
    ).toISOString(),
  };
}
