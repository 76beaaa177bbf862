import type { Handoff } from '../schema/handoff.ts';
import { severityOf, type Decision } from './decide.ts';
import { dueAt, responseHours } from './due.ts';
import type { EventOf } from './events.ts';
import { rowById, type Policy } from './policy.ts';
import { shorten } from './text.ts';

/**
 * The decision as a handoff tells it. The customer may correct the issue type and the urgency: then they are the rule
 * that set it.
 */
export function handoffDecision(
  decision: Decision,
  { form, at }: EventOf<'submitted'>,
  policy: Policy,
): Handoff['decision'] {
  const row = rowById(policy, form.row);
  const corrected = row.id !== decision.row.id;
  const team = policy.teams[row.team] ?? { name: row.team, queue: row.team, owner: row.team };
  const expected = severityOf(row, decision.fired);
  const response = policy.severities[form.severity].firstResponse;
  return {
    row: row.id,
    because: shorten(
      corrected ? `The customer chose “${row.title}”. ${decision.because}` : decision.because,
      500,
    ),
    handling: row.handling,
    mode: decision.mode,
    severity: {
      value: form.severity,
      by: form.severity === expected.value ? expected.by : 'customer',
    },
    destination: {
      team: row.team,
      name: team.name,
      ...(team.tier === undefined ? {} : { tier: team.tier }),
      queue: team.queue,
      owner: team.owner,
      by: corrected ? 'customer' : `row:${row.id}`,
    },
    escalationType: row.escalationType,
    requiredFields: [
      'subject',
      'description',
      'email',
      ...row.fields.filter((field) => field.required).map((field) => field.id),
    ],
    firstResponseBy: new Date(
      dueAt(at, response, responseHours(policy, row.team, form.severity)),
    ).toISOString(),
  };
}
