import type { Decision } from '../core/decide.ts';
import type { Policy } from '../core/policy.ts';
import { counted } from '../core/text.ts';
import { spanText } from './replayWords.ts';

/** What the customer sees of a decision, in a sentence or two. */
export function customerSees(
  { mode, row, team, severity }: Decision,
  { teams, severities, flows }: Policy,
  isSent: boolean,
  isPutAside: boolean,
): string {
  const name = teams[team.value]?.name ?? team.value;
  const within = `first answer within ${spanText(severities[severity.value].firstResponse)}`;
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
