import type { PanelStrings } from '../messages/panel.en.ts';
import type { SentStrings } from '../messages/sent.en.ts';
import { dayOf, whenText } from './dates.ts';
import { moveFocusTo } from './focus.ts';
import type { PanelModel } from './model.ts';
import { once } from './once.ts';

/** The model as the card sees it: with its own words, and with what was sent. */
export interface SentBeforeModel extends PanelModel {
  readonly strings: PanelStrings & SentStrings;
  /** For times and numbers: the language of the texts, in the customer's variety. */
  readonly locale: string;
  /** Messages that are not known to be answered, newest first. */
  known(): readonly Sent[];
  dismiss(id: string): void;
}

interface Sent {
  /** The handoff's. */
  readonly id: string;
  readonly reference: string;
  /** Its name. */
  readonly team: string;
  /** When it was sent and when the answer was promised, ms since 1970. */
  readonly at: number;
  readonly due: number;
}

/**
 * What the customer wrote before: to whom, when, and when the answer comes. Its subject stays out: this may be somebody
 * else's computer, and nothing was pressed yet.
 */
export function SentBefore({ model }: { readonly model: SentBeforeModel }) {
  const { strings } = model;
  const known = model.known();
  if (known.length === 0) return null;
  return (
    <section class="before" aria-labelledby="baton-before">
      <h2 class="label" id="baton-before">
        {strings.cardTitle}
      </h2>
      <ul>
        {known.map((sent) => (
          <li key={sent.id}>
            <Card model={model} sent={sent} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ model, sent }: { readonly model: SentBeforeModel; readonly sent: Sent }) {
  const { strings, say } = model;
  const { id, reference, team, at, due } = sent;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const now = model.now();
  const when = whenText(due, now, model, timeZone);
  return (
    <>
      <p>
        {say(strings.cardSent, { team, day: dayOf(at, now, model, timeZone), reference })}{' '}
        {say(due > now ? strings.cardDue : strings.cardLate, { when })}
      </p>
      <div class="row">
        <button
          type="button"
          class="link"
          aria-label={say(strings.addTo, { reference })}
          onClick={once(() => {
            model.showSent.value = false;
            model.view.value = { name: 'contact', addsTo: id };
          })}
        >
          {strings.addMore}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={say(strings.dismissItem, { reference })}
          onClick={(event) => {
            moveFocusTo(event.currentTarget, '.search input');
            model.dismiss(id);
          }}
        >
          {strings.dismiss}
        </button>
      </div>
    </>
  );
}
