import type { Decision } from '../core/decide.ts';
import type { Policy } from '../core/policy.ts';
import { dueAt, responseHours } from '../core/due.ts';
import { counted } from '../core/counted.ts';
import { spanText } from './replayWords.ts';

/** What the customer sees of a decision, in a sentence or two. */
export function customerSees(
  decision: Decision,
  policy: Policy,
  isSent: boolean,
  isPutAside: boolean,
): string {
  const { mode, row, team } = decision;
  const { teams, flows } = policy;
  const name = teams[team.value]?.name ?? team.value;
  const within = withinText(decision, policy);
  if (isSent) return `The message went to ${name}; ${within}.`;
  if (isPutAside) return 'The offer was put aside and does not come again for this need. Contact stays open.';
  switch (mode.value) {
    case 'on-request':
      return 'Nothing is offered. Contact can be opened at any time.';
    case 'offer':
      return `Contact with ${name} is offered beside the docs; ${within}.`;
    case 'automatic':
      return `The form to ${name} comes first, filled in; ${within}. Nothing is sent without a press of the button.`;
    case 'after-steps': {
      const flow = row.flow === undefined ? undefined : flows[row.flow];
      const steps = flow ? `“${flow.title}” (${counted(flow.steps.length, 'step')})` : 'its steps';
      return `First ${steps}, each done or declined; then the form to ${name}; ${within}.`;
    }
  }
}

/** When a first answer is due; where the team has hours, the moment that they make of it. */
function withinText({ team, severity, need }: Decision, policy: Policy): string {
  const span = policy.severities[severity.value].firstResponse;
  const text = `first answer within ${spanText(span)}`;
  const hours = responseHours(policy, team.value, severity.value);
  if (!hours) return text;
  const due = new Date(dueAt(need.lastAt, span, hours)).toISOString();
  return `${text} of business hours, by ${due.slice(0, 10)} ${due.slice(11, 16)} UTC`;
}
