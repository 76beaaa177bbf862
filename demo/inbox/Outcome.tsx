import type { Inbox } from './createInbox.ts';
import { DOCS_OUTCOMES } from './inboxData.ts';
import { Part } from './Part.tsx';
import { OUTCOME_NAMES } from './words.ts';

/** What this handoff says about the docs. A second press takes it back. */
export function Outcome({ reference, inbox }: { readonly reference: string; readonly inbox: Inbox }) {
  const chosen = inbox.handling.value?.outcome ?? null;
  return (
    <Part title="Docs outcome">
      <div class="outcomes" role="group" aria-label="Docs outcome">
        {DOCS_OUTCOMES.map((outcome) => (
          <button
            key={outcome}
            class="button"
            aria-pressed={chosen === outcome}
            onClick={() => void inbox.setOutcome(reference, chosen === outcome ? null : outcome)}
          >
            {OUTCOME_NAMES[outcome]}
          </button>
        ))}
      </div>
    </Part>
  );
}
