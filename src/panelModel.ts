import { computed, signal } from '@preact/signals-core';
import type { ComponentType } from 'preact';
import type { App } from './app.ts';
import { deliveryOf } from './core/deliveryOf.ts';
import { cleanUrl } from './core/cleanUrl.ts';
import { createPanelSearch } from './panelSearch.ts';
import type { OpenArticle, OptionsBefore, PanelModel, View } from './ui/model.ts';
import type { Speech } from './speech.ts';

/** The panel's state and actions on top of the session core; the composition root of the panel. */
export function createPanelModel(app: App, speech: Speech, close: () => void) {
  const state = signal(app.state());
  const settings = signal(app.settings());
  const view = signal<View>({ name: 'home' });
  const showSent = signal(false);
  const isOpen = signal(false);
  const search = createPanelSearch(app);

  const unsubscribe = app.subscribe(() => {
    const { session } = app.state();
    // A reset, here or in another tab: what was typed and shown goes with the session.
    if (session.id !== state.value.session.id && session.events.length === 0) {
      search.reset();
      view.value = { name: 'home' };
    }
    state.value = app.state();
    settings.value = app.settings();
  });

  /** A message that has arrived since the customer last looked: the receipt comes first, once. */
  const showReceipt = () => {
    const delivery = deliveryOf(app.state().session.events);
    if (delivery.status !== 'delivered' || app.storage.read('receipt') === delivery.submitted.handoff) return;
    showSent.value = true;
    view.value = { name: 'contact' };
  };
  const openArticle = (article: OpenArticle) => {
    const { title, section } = article;
    const url = cleanUrl(article.url);
    app.dispatch({ type: 'article-viewed', where: 'panel', url, title, section });
    view.value = { name: 'article', article: { ...article, url, href: article.url } };
  };

  const model: PanelModel = {
    ...speech,
    view,
    showSent,
    flow: signal<ComponentType | undefined>(undefined),
    offerInText: signal<string | undefined>(undefined),
    sentBefore: signal<ComponentType | undefined>(undefined),
    writesTo: signal<string | undefined>(undefined),
    isOpen,
    settings,
    session: computed(() => state.value.session),
    assessment: computed(() => state.value.assessment),
    query: search.query,
    answer: search.answer,
    meant: search.meant,
    suggestions: search.suggestions,
    recents: signal<OptionsBefore | undefined>(undefined),
    active: search.active,
    dispatch: app.dispatch,
    close,
    type: search.type,
    settle() {
      void search.settle();
    },
    openArticle,
    openContact(by) {
      showSent.value = false;
      const { value } = view;
      view.value = { name: 'contact', from: value.name === 'contact' ? value.from : value };
      const open = () => {
        app.dispatch({ type: 'contact-opened', by });
      };
      // What was searched comes before, or the wish would belong to no need.
      const settling = search.settle();
      if (settling) void settling.then(open);
      else open();
    },
    now: app.env.now,
    touch: app.touch,
  };
  return {
    model,
    opened() {
      isOpen.value = true;
      showReceipt();
      search.loadSuggestions();
    },
    closed() {
      isOpen.value = false;
      void search.settle();
    },
    suggest: search.suggest,
    provider: search.provider,
    stop() {
      unsubscribe();
      search.reset();
    },
  };
}
