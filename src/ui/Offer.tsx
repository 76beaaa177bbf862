import type { Decision } from '../core/decide.ts';
import type { DecidingPolicy } from '../core/policy.ts';
import { moveFocusTo } from './focus.ts';
import type { PanelModel } from './model.ts';
import type { OfferStrings } from '../messages/offer.en.ts';
import type { PanelStrings } from '../messages/panel.en.ts';
import { offerTitle } from './offerTitle.ts';

/** The model as an offer sees it: with its own words, which come with its code. */
export interface OfferModel extends PanelModel {
  readonly strings: PanelStrings & OfferStrings;
  /** @param id a key of the policy's teams */
  teamName(id: string): string;
}

export interface OfferProps {
  readonly decision: Decision<DecidingPolicy>;
  readonly model: OfferModel;
}

/** The contact offer, beside the docs: says why, and can be put aside. */
export function Offer({ decision, model }: OfferProps) {
  const { strings, say } = model;
  const team = model.teamName(decision.team.value);
  return (
    // It may stand in an article of another language.
    <section class="offer" aria-labelledby="baton-offer" lang={strings.language} dir={strings.direction}>
      <h2 id="baton-offer">{offerTitle(decision, model)}</h2>
      <p>{say(strings.offerText, { team })}</p>
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
          {say(strings.writeTo, { team })}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={(event) => {
            if (event.detail > 1) return;
            moveFocusTo(event.currentTarget, '.search input', '.article', 'h1');
            model.dispatch({ type: 'dismissed', need: decision.need.id });
          }}
        >
          {strings.keepReading}
        </button>
      </div>
    </section>
  );
}
