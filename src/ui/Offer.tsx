import type { Decision } from '../core/decide.ts';
import type { PanelModel } from './model.ts';

/** The contact offer, beside the docs: says why, and can be put aside. */
export function Offer({ decision, model }: { readonly decision: Decision; readonly model: PanelModel }) {
  const { strings } = model;
  const team = teamName(decision, model);
  return (
    <section class="offer" aria-labelledby="baton-offer">
      <h2 id="baton-offer">{offerTitle(decision, model)}</h2>
      <p>{strings.offerText(team)}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => {
            model.openContact('offer');
          }}
        >
          {strings.writeTo(team)}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            model.dispatch({ type: 'dismissed', need: decision.need.id });
          }}
        >
          {strings.keepReading}
        </button>
      </div>
    </section>
  );
}

/** One sentence that fits why: the last trigger that fired is what the customer has just met. */
export function offerTitle({ fired }: Decision, { strings }: PanelModel): string {
  const last = fired.at(-1);
  const say = last && strings.offerTitle[last.name];
  return say ? say(last.evidence.length) : strings.offerRow;
}

export function teamName({ row }: Pick<Decision, 'row'>, model: PanelModel): string {
  return model.rules().policy.teams[row.team]?.name ?? row.team;
}

/**
 * Whether the form comes before the answers. Who has opened it and come back wants to search: for them the offer
 * stands beside the answers.
 */
export function formFirst(model: PanelModel): boolean {
  const offer = model.assessment.value?.offer;
  return offer?.mode.value === 'automatic' && offer.need.asked.length === 0;
}
