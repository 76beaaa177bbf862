import type { Handoff } from '../../src/schema/handoff.ts';
import type { Inbox } from './createInbox.ts';
import { when } from './times.ts';
import { CATEGORY_NAMES, nameOf, SEVERITY_NAMES } from './words.ts';

/** Urgency, team and topic at a glance. */
export function Labels({ handoff, inbox }: { readonly handoff: Handoff; readonly inbox: Inbox }) {
  const { decision, issue } = handoff;
  const { value: severity } = decision.severity;
  const { queue, tier } = decision.destination;
  const now = inbox.now.value;
  const due = Date.parse(decision.firstResponseBy);
  const isOpen = inbox.handling.value?.answeredAt === null;
  const deadline = due < now ? 'was due' : 'answer by';
  return (
    <div class="labels">
      <span class={`pill ${severity}`}>
        {severity} {SEVERITY_NAMES[severity]}
        {isOpen && ` · ${deadline} ${when(due, now)}`}
      </span>
      <span class="pill">
        {nameOf(queue)}
        {tier !== undefined && `, tier ${String(tier)}`}
      </span>
      <span class="pill">{CATEGORY_NAMES[issue.category]}</span>
    </div>
  );
}
