import { computed, signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { App } from './app.ts';
import { createReadingClock } from './browser/readingClock.ts';
import { deliveryOf } from './core/deliveryOf.ts';
import { cleanUrl } from './core/redact.ts';
import { titleFromUrl } from './core/titleFromUrl.ts';
import { createPanelSearch } from './panelSearch.ts';
import type { OpenArticle, PanelModel, View } from './ui/model.ts';
import type { Strings } from './ui/strings.ts';

/** The panel's state and actions on top of the session core; the composition root of the panel. */
export function createPanelModel(app: App, strings: Strings, close: () => void) {
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
    strings,
    view,
    showSent,
    flow: signal<ComponentType | undefined>(undefined),
    offerInText: signal<string | undefined>(undefined),
    writesTo: signal<string | undefined>(undefined),
    isOpen,
    settings,
    session: computed(() => state.value.session),
    assessment: computed(() => state.value.assessment),
    query: search.query,
    answer: search.answer,
    suggestions: search.suggestions,
    dispatch: app.dispatch,
    close,
    type: search.type,
    settle() {
      void search.settle();
    },
    openArticle,
    openContact(by) {
      showSent.value = false;
      view.value = { name: 'contact' };
      const open = () => {
        app.dispatch({ type: 'contact-opened', by });
      };
      // What was searched comes before, or the wish would belong to no need.
      const settling = search.settle();
      if (settling) void settling.then(open);
      else open();
    },
    now: app.env.now,
    startReading(url, article, scroller) {
      const clock = createReadingClock(article, scroller, app.env.now, app.touch);
      const tell = () => {
        app.dispatch({ type: 'article-read', url, ...clock.take() });
      };
      addEventListener('pagehide', tell);
      return () => {
        removeEventListener('pagehide', tell);
        tell();
        clock.stop();
      };
    },
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
    openByUrl(url: string) {
      const known = search.suggestions.value.find((result) => result.url === url);
      openArticle(known ?? { url, title: titleFromUrl(url) });
    },
    suggest: search.suggest,
    stop() {
      unsubscribe();
      search.reset();
    },
  };
}
