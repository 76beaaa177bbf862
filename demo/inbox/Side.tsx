import type { Inbox } from './createInbox.ts';
import { Environment } from './Environment.tsx';
import type { Detail } from './inboxData.ts';
import { Note } from './Note.tsx';
import { Outcome } from './Outcome.tsx';
import { Part } from './Part.tsx';
import { Why } from './Why.tsx';
import { redactedText, SIGN_TEXTS } from './words.ts';

/** Why the handoff came here and what to do with it. */
export function Side({ detail, inbox }: { readonly detail: Detail; readonly inbox: Inbox }) {
  const { handoff, reference, signs } = detail;
  const technical = [...handoff.errors, ...handoff.requestIds];
  return (
    <section class="side" aria-label={`About ${reference}`}>
      {signs.length > 0 && (
        <Part title="May not be a person">
          <ul class="plain">
            {signs.map((sign) => (
              <li key={sign}>{SIGN_TEXTS[sign]}</li>
            ))}
          </ul>
        </Part>
      )}
      <Why handoff={handoff} inbox={inbox} />
      {handoff.stepsTried.length > 0 && (
        <Part title="Already tried">
          <ul class="plain">
            {handoff.stepsTried.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </Part>
      )}
      {technical.length > 0 && (
        <Part title="Errors and request ids">
          <ul class="plain codes">
            {technical.map((text) => (
              <li key={text}>
                <code>{text}</code>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {handoff.redacted && (
        <Part title="Taken out before it was sent">
          <p>{redactedText(handoff.redacted)}</p>
        </Part>
      )}
      <Outcome reference={reference} inbox={inbox} />
      <Note note={handoff.note} inbox={inbox} />
      <Environment handoff={handoff} now={inbox.now.value} />
    </section>
  );
}
