import type { App } from './app.ts';
import { statedTrigger, type PagePassage } from './browser/findPagePassages.ts';
import type { PageFacts } from './browser/pageFacts.ts';
import { offerPlace } from './core/offerPlace.ts';
import type { Launcher } from './launcher.ts';
import { pageOfferMessages } from './messages/pageOffer.ts';
import type { PageOfferStrings } from './messages/pageOffer.en.ts';
import { createPageOffer, type PageOffer } from './pageOffer.ts';
import type { Panel } from './panel.ts';
import { loadStrings } from './speech.ts';
import { readPassages } from './readPassages.ts';

/** Follows the passages of the page that is shown, and keeps the offer at one of them. */
export function followPassages(app: App, { root }: Launcher, loadPanel: () => Promise<Panel>): void {
  const nothing = () => undefined;
  let strings: PageOfferStrings | undefined;
  let loading: Promise<void> | undefined;
  let end: () => void = nothing;
  /** Shows the offer of the article that is read now. */
  let latest: () => void = nothing;
  /** Reads one article; gives back what ends it. */
  const read = ({ url, title, main }: PageFacts) => {
    let passages: readonly PagePassage[] = [];
    let shown: { readonly need: string; readonly offer: PageOffer } | undefined;
    const hide = () => {
      shown?.offer.remove();
      shown = undefined;
    };
    const show = () => {
      const { session, assessment } = app.state();
      const offer = assessment?.offer;
      const place = offerPlace(offer, session.events, url);
      const passage = passages.find(({ kind, text }) => kind === place?.kind && text === place.text);
      if (!offer || !passage || shown?.need !== offer.need.id) hide();
      // Once it stands it stays: the reader may be on the way to it.
      if (!offer || !passage || shown) return;
      if (!strings) {
        // Without its words the offer still stands in the panel.
        loading ??= loadStrings(pageOfferMessages, app.settings()).then((loaded) => {
          strings = loaded;
          latest();
        }, nothing);
        return;
      }
      const taken = () => {
        // A panel that could not be loaded has been reported, and the contact link stands in its place.
        loadPanel().then(
          (panel) => {
            panel.contact('offer');
          },
          () => undefined,
        );
      };
      shown = { need: offer.need.id, offer: createPageOffer(passage, strings, taken) };
    };
    latest = show;
    const endReading = readPassages({
      url,
      title,
      root: main,
      stated: statedTrigger(document, main),
      isCovered: () => root.querySelector('dialog[open]') !== null,
      settings: app.settings,
      tell: app.dispatch,
      found(list) {
        passages = list;
        show();
      },
    });
    const unsubscribe = app.subscribe(show);
    const close = () => {
      latest = nothing;
      removeEventListener('pagehide', close);
      unsubscribe();
      endReading();
      hide();
    };
    // Who comes back by the browser's page cache views the page anew.
    addEventListener('pagehide', close);
    return close;
  };
  app.page.follow((facts) => {
    end();
    end = facts?.isArticle ? read(facts) : nothing;
  });
}
