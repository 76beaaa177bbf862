import { h, type FunctionComponent } from 'preact';
import { teams } from './policy/teams.ts';
import type { App } from './app.ts';
import { offerMessages } from './messages/offer.ts';
import type { PanelModel } from './ui/model.ts';
import buttonCss from './ui/buttons.css?inline';
import css from './ui/offer.css?inline';
import { Offer, type OfferModel, type OfferProps } from './ui/Offer.tsx';
import { policyTexts } from './messages/policy.ts';
import { loadLocalise, textsOfTeams } from './policyTexts.ts';
import { loadStrings } from './speech.ts';

export const offerStyles = [buttonCss, css];

/** The offer as one chunk, which comes with the decision: its code, its words, the names of the teams. */
export async function createOffer(
  app: App,
  panel: PanelModel,
): Promise<FunctionComponent<Pick<OfferProps, 'decision'>>> {
  const settings = app.settings();
  const [strings, localise] = await Promise.all([
    loadStrings(offerMessages, settings),
    loadLocalise(policyTexts, textsOfTeams(teams), settings),
  ]);
  const model: OfferModel = {
    ...panel,
    strings: { ...panel.strings, ...strings },
    teamName: (id) => localise((panel.settings.value.policy?.teams ?? teams)[id]?.name ?? id),
  };
  return ({ decision }) => h(Offer, { decision, model });
}
