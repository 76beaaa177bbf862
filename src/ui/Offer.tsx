import type { Decision } from '../core/decide.ts';
import type { SessionEvent } from '../core/events.ts';
import { moveFocusTo } from './focus.ts';
import type { PanelModel } from './model.ts';

/** The contact offer, beside the docs: says why, and can be put aside. */
export function Offer({ decision, model }: { readonly decision: Decision; readonly model: PanelModel }) {
  const { strings } = model;
  const team = teamName(decision.team.value, model);
  return (
    <section class="offer" aria-labelledby="baton-offer">
      <h2 id="baton-offer">{offerTitle(decision, model)}</h2>
      <p>{strings.offerText(team)}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={(event) => {
            // The second half of a double click on what stood here before is no answer.
            if (event.detail > 1) return;
            model.openContact('offer');
          }}
        >
          {strings.writeTo(team)}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={(event) => {
            if (event.detail > 1) return;
            moveFocusTo(event.currentTarget, 'input[type="search"]', '.article', 'h1');
            model.dispatch({ type: 'dismissed', need: decision.need.id });
          }}
        >
          {strings.keepReading}
        </button>
      </div>
    </section>
  );
}

/** What weighs most is named first: a wish, then danger, then what the customer has met last. */
const FIRST_SAID: readonly string[] = ['asked-for-human', 'security-incident', 'urgent-terms'];

/** Nothing but their own press brought the customer to contact: there is nothing to explain to them. */
export function isOwnWish({ fired, atOnce, need }: Decision): boolean {
  const pressed = new Set(need.asked.map((event) => event.id));
  return !atOnce && fired.every((trigger) => trigger.evidence.every((id) => pressed.has(id)));
}

/** One sentence that fits why. */
export function offerTitle(decision: Decision, { strings }: PanelModel): string {
  if (isOwnWish(decision)) return strings.offerOpen;
  const { fired } = decision;
  const weighty = FIRST_SAID.map((name) => fired.find((trigger) => trigger.name === name));
  const named = weighty.find((trigger) => trigger !== undefined) ?? fired.at(-1);
  const say = named && strings.offerTitle[named.name];
  return say ? say(named.evidence.length) : strings.offerRow;
}

/** @param id a key of the policy's teams */
export function teamName(id: string, model: PanelModel): string {
  return model.rules().policy.teams[id]?.name ?? id;
}

/**
 * Whether the form comes before the answers. Who has opened it and come back wants to search: for them the offer
 * stands beside the answers.
 */
export function formFirst(model: PanelModel): boolean {
  const offer = model.assessment.value?.offer;
  const byThem = (by: string) => by !== 'automatic';
  return offer?.mode.value === 'automatic' && !wasOpened(model.session.value.events, offer.need.id, byThem);
}

/** Whether contact was opened since a need began. */
export function wasOpened(
  events: readonly SessionEvent[],
  need: string,
  counts: (by: string) => boolean = () => true,
): boolean {
  const since = events.findIndex((event) => event.id === need);
  return events.slice(since + 1).some((event) => event.type === 'contact-opened' && counts(event.by));
}
