import { computed, signal } from '@preact/signals';
import type { App } from './app.ts';
import { createReadingClock } from './browser/readingClock.ts';
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
    settle: search.settle,
    openArticle,
    openContact(by) {
      search.settle();
      app.dispatch({ type: 'contact-opened', by });
      showSent.value = false;
      view.value = { name: 'contact' };
    },
    rules: app.rules,
    now: app.env.now,
    startReading(url, article, scroller) {
      const clock = createReadingClock(article, scroller, app.env.now);
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
      search.loadSuggestions();
    },
    closed() {
      isOpen.value = false;
      search.settle();
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
