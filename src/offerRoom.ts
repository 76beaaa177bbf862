import { h, type FunctionComponent } from 'preact';
import { teams } from './policy/teams.ts';
import type { PanelModel } from './ui/model.ts';
import { Offer, type OfferModel, type OfferProps } from './ui/Offer.tsx';
import { offerEnglish } from './ui/offerStrings.ts';

/** The offer as one chunk, which comes with the decision: its code, its words, the names of the teams. */
export function createOffer(panel: PanelModel): FunctionComponent<Pick<OfferProps, 'decision'>> {
  const model: OfferModel = {
    ...panel,
    strings: { ...panel.strings, ...offerEnglish },
    teamName: (id) => (panel.settings.value.policy?.teams ?? teams)[id]?.name ?? id,
  };
  return ({ decision }) => h(Offer, { decision, model });
}
