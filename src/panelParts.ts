import { effect } from '@preact/signals-core';
import type { App } from './app.ts';
import { fail } from './browser/say.ts';
import type { SearchProvider } from './search/provider.ts';
import { lazy } from './ui/Lazy.tsx';
import type { PanelModel } from './ui/model.ts';

const ignore = () => undefined;

/** What the panel shows beyond search: each part's code is brought in when it is wanted, some of it ahead of time. */
export function createPanelParts(
  app: App,
  model: PanelModel,
  provider: () => SearchProvider,
  addStyles: (...css: readonly string[]) => void,
) {
  const { strings } = model;
  const words = { loading: strings.loading, failed: strings.partFailed, again: strings.tryAgain };
  /** One line for the developer; the customer reads what can be done. */
  const report = (error: unknown): never => {
    fail('A part of the panel could not be loaded: customers can try again.', error);
    throw error;
  };
  const Contact = lazy(
    () =>
      Promise.all([import('./contactRoom.ts'), app.decided()])
        .then(async ([room]) => {
          const contact = await room.createContact(app, model, provider);
          addStyles(...room.contactStyles);
          return contact;
        })
        .catch(report),
    words,
    () => {
      const { fallback } = app.settings();
      return fallback === undefined ? undefined : { href: fallback, text: strings.otherWay };
    },
  );
  const Offer = lazy(
    () =>
      import('./offerRoom.ts')
        .then(async (room) => {
          const offer = await room.createOffer(app, model);
          addStyles(...room.offerStyles);
          return offer;
        })
        .catch(report),
    words,
  );
  const ArticleView = lazy(
    () =>
      import('./articleRoom.ts')
        .then(async (room) => {
          const view = await room.createArticleView(app, model, provider);
          addStyles(...room.articleStyles);
          return view;
        })
        .catch(report),
    { ...words, failed: strings.readingFailed },
    ({ article }) => ({ href: article.href ?? article.url, text: strings.openPage }),
  );
  const loadFlows = async () => {
    const room = await import('./flowRoom.ts');
    const flows = await room.createFlowModel(app, model);
    addStyles(...room.flowStyles);
    model.flow.value ??= room.createFlow(flows);
    return flows;
  };
  let recalling: Promise<void> | undefined;
  const stop: () => void = effect(() => {
    const { offer, current } = model.assessment.value ?? {};
    // An offer is often taken: its form is fetched while the customer reads the offer.
    if (offer) Contact.prepare();
    // Without its code nothing is offered to be searched again.
    if (current)
      recalling ??= import('./recentRoom.ts').then((room) => {
        room.showRecents(model, addStyles);
      }, ignore);
    // Without its code the flow is not there, and everything else is.
    if (current?.row.flow) loadFlows().catch(ignore);
  });

  return {
    Contact,
    Offer,
    ArticleView,
    loadFlows: () => loadFlows().catch(report),
    /** Without its code the home is as for who never wrote. */
    recallSent() {
      if (app.storage.read('contacts'))
        import('./sentRoom.ts').then((room) => room.showSentBefore(app, model, addStyles), ignore);
    },
    stop,
  };
}
