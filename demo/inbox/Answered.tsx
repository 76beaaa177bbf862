import type { Inbox } from './createInbox.ts';
import { Icon } from './Icon.tsx';
import { when } from './times.ts';

/** Takes a handoff off the open ones; a second press takes that back. */
export function Answered({ inbox }: { readonly inbox: Inbox }) {
  const row = inbox.handling.value;
  if (!row) return null;
  const { reference, answeredAt } = row;
  return (
    <button
      class="button"
      aria-pressed={answeredAt !== null}
      onClick={() => void inbox.setAnswered(reference, answeredAt === null)}
    >
      {answeredAt !== null && <Icon name="check" />}
      {answeredAt === null ? 'Mark as answered' : `Answered ${when(Date.parse(answeredAt), inbox.now.value)}`}
    </button>
  );
}
