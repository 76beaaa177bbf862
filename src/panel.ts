import { effect } from '@preact/signals';
import { h, render } from 'preact';
import type { ContactOpenedBy } from './core/events.ts';
import type { App } from './app.ts';
import { fail } from './browser/say.ts';
import { pageIsDark } from './browser/pageTheme.ts';
import type { Launcher } from './launcher.ts';
import { createPanelModel } from './panelModel.ts';
import { lazy } from './ui/Lazy.tsx';
import { Panel as PanelView } from './ui/Panel.tsx';
import controlStyles from './ui/controls.css?inline';
import homeStyles from './ui/home.css?inline';
import frameStyles from './ui/panel.css?inline';
import { english } from './ui/strings.ts';

/** The panel, as commands see it. */
export interface Panel {
  open(): void;
  close(): void;
  toggle(): void;
  search(query: string): void;
  article(url: string): void;
  suggest(urls: readonly string[]): void;
  /** @param id of a flow that there is */
  flow(id: string): void;
  contact(by?: ContactOpenedBy): void;
  destroy(): void;
}

/** Makes the panel, closed, in the launcher's shadow root. */
export function createPanel(app: App, launcher: Launcher): Panel {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-labelledby', 'baton-title');
  // The panel speaks its own language, whichever the page is in; what it shows of the page finds its own direction.
  dialog.lang = english.language;
  dialog.dir = english.direction;
  const addStyles = (text: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    launcher.root.adoptedStyleSheets = [...launcher.root.adoptedStyleSheets, sheet];
  };
  addStyles(frameStyles + controlStyles + homeStyles);
  launcher.root.append(dialog);

  const { model, ...driver } = createPanelModel(app, english, () => {
    dialog.close();
  });
  const words = { loading: english.loading, failed: english.partFailed, again: english.tryAgain };
  /** One line for the developer; the customer reads what can be done. */
  const report = (error: unknown): never => {
    fail('A part of the panel could not be loaded; customers can try again or take the link.', error);
    throw error;
  };
  const Contact = lazy(
    () =>
      Promise.all([import('./contactRoom.ts'), app.decided()]).then(([room]) => {
        addStyles(room.contactStyles);
        return room.createContact(app, model);
      }, report),
    words,
    () => {
      const { fallback } = app.settings();
      return fallback === undefined ? undefined : { href: fallback, text: english.otherWay };
    },
  );
  const Offer = lazy(() => import('./offerRoom.ts').then((room) => room.createOffer(model), report), words);
  const ArticleView = lazy(
    () =>
      import('./articleRoom.ts').then((room) => {
        addStyles(room.articleStyles);
        return room.ArticleView;
      }, report),
    { ...words, failed: english.readingFailed },
    ({ article }) => ({ href: article.href ?? article.url, text: english.openPage }),
  );
  render(h(PanelView, { model, Contact, Offer, ArticleView }), dialog);
  const loadFlows = async () => {
    const room = await import('./flowRoom.ts');
    const flows = room.createFlowModel(app, model);
    if (!model.flow.peek()) addStyles(room.flowStyles);
    model.flow.value ??= room.createFlow(flows);
    return flows;
  };
  const stopPreparing = effect(() => {
    const { offer, current } = model.assessment.value ?? {};
    // An offer is often taken: its form is fetched while the customer reads the offer.
    if (offer) Contact.prepare();
    // Without its code the flow is not there, and everything else is.
    if (current?.row.flow) loadFlows().catch(() => undefined);
  });

  const focusFirst = () => {
    const target =
      model.view.value.name === 'home'
        ? dialog.querySelector<HTMLElement>('input[type="search"]')
        : dialog.querySelector<HTMLElement>('h1');
    target?.focus();
  };
  const open = () => {
    if (dialog.open) return;
    dialog.classList.toggle('dark', pageIsDark());
    dialog.classList.toggle('left', app.settings().position === 'left');
    app.page.pause();
    dialog.showModal();
    driver.opened();
    ArticleView.prepare();
    focusFirst();
    app.bus.tell('opened', {});
  };
  dialog.addEventListener('close', () => {
    driver.closed();
    app.page.resume();
    app.bus.tell('closed', {});
  });
  // A press beside the panel closes it; what was typed is kept.
  dialog.addEventListener('pointerdown', (event) => {
    if (event.target === dialog && event.composedPath()[0] === dialog) dialog.close();
  });
  for (const name of ['input', 'keydown', 'pointerdown'] as const) dialog.addEventListener(name, app.touch);
  // What is typed in our fields is for us: the page's shortcuts must not hear it.
  for (const name of ['keydown', 'keypress', 'keyup'] as const) {
    dialog.addEventListener(name, (event) => {
      event.stopPropagation();
    });
  }

  return {
    open,
    close() {
      dialog.close();
    },
    toggle() {
      if (dialog.open) dialog.close();
      else open();
    },
    search(query) {
      open();
      model.view.value = { name: 'home' };
      model.type(query);
      model.settle();
    },
    article(url) {
      open();
      driver.openByUrl(url);
    },
    suggest(urls) {
      driver.suggest(urls);
    },
    contact(by = 'site') {
      open();
      model.openContact(by);
    },
    flow(id) {
      open();
      loadFlows().then((flows) => {
        flows.openFlow(id, '');
      }, report);
    },
    destroy() {
      stopPreparing();
      driver.stop();
      render(null, dialog);
      dialog.remove();
    },
  };
}
