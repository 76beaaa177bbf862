import { h, render } from 'preact';
import type { Result } from './core/article.ts';
import type { ContactOpenedBy } from './core/events.ts';
import type { App } from './app.ts';
import { keepKeys } from './browser/keepKeys.ts';
import { keepSelection } from './browser/keepSelection.ts';
import { hasOwnFont } from './browser/ownFont.ts';
import { watchTheme } from './browser/watchTheme.ts';
import type { InlineField } from './inlineAnswers.ts';
import type { Launcher } from './launcher.ts';
import type { Speech } from './speech.ts';
import { createPanelModel } from './panelModel.ts';
import { createPanelParts } from './panelParts.ts';
import { drawTracked } from './ui/drawTracked.ts';
import { createFollowView, focusStart } from './ui/followView.ts';
import type { FlowModel } from './ui/flowModel.ts';
import type { PanelModel } from './ui/model.ts';
import { Panel as PanelView } from './ui/Panel.tsx';
import controlStyles from './ui/controls.css?inline';
import homeStyles from './ui/home.css?inline';
import frameStyles from './ui/panel.css?inline';
import tokens from './ui/tokens.css?inline';

/** The panel, as commands see it. */
export interface Panel {
  readonly model: PanelModel;
  open(): void;
  close(): void;
  toggle(): void;
  /** Answers below a field of the page, which shares the panel's search. Rejects when the code cannot be loaded. */
  answerBelow(field: InlineField): Promise<void>;
  /** Suggestions of the site's, in place of those for the page. */
  suggest(results: readonly Result[]): void;
  /** Rejects when the code of guided flows cannot be loaded; that has been reported then. */
  loadFlows(): Promise<FlowModel>;
  contact(by?: ContactOpenedBy): void;
  destroy(): void;
}

/** Where a keyboard may come up on the screen, or Back is a gesture. */
const PHONE = '(pointer: coarse), (max-width: 640px)';
const ignore = () => undefined;

/** Makes the panel, closed, in the launcher's shadow root. */
export function createPanel(app: App, launcher: Launcher, speech: Speech): Panel {
  const { strings } = speech;
  const dialog = document.createElement('dialog');
  dialog.className = 'baton';
  dialog.setAttribute('aria-labelledby', 'baton-title');
  // The panel speaks its own language, whichever the page is in; what it shows of the page finds its own direction.
  dialog.lang = strings.language;
  dialog.dir = strings.direction;
  const worn = new Set<string>();
  const addStyles = (...texts: readonly string[]) => {
    for (const text of texts) {
      // Parts share some: once is enough, and a second time would win over what came between.
      if (worn.has(text)) continue;
      worn.add(text);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      launcher.root.adoptedStyleSheets = [...launcher.root.adoptedStyleSheets, sheet];
    }
  };
  // The font comes from the page through the host; where that has none of its own, it is ours.
  dialog.classList.toggle('plain', !hasOwnFont(launcher.host));
  addStyles(tokens + frameStyles + controlStyles + homeStyles);
  launcher.root.append(dialog);

  const { model, provider, ...driver } = createPanelModel(app, speech, () => {
    dialog.close();
  });
  const { loadFlows, recallSent, stop, ...views } = createPanelParts(app, model, provider, addStyles);
  const followView = createFollowView(model.view.value);
  const stopDrawing = drawTracked(() => {
    render(h(PanelView, { model, ...views }), dialog);
    followView(model.view.value, dialog);
  });
  let end: () => void = ignore;
  const open = () => {
    if (dialog.open) return;
    // The event of the last close may be still to come.
    end();
    const stopWatching = watchTheme(
      () => app.settings().look?.theme,
      (dark) => {
        dialog.classList.toggle('dark', dark);
      },
    );
    dialog.classList.toggle('left', app.settings().position === 'left');
    app.page.pause();
    const selectAgain = keepSelection();
    dialog.showModal();
    if (matchMedia(PHONE).matches)
      // Without it the panel is as on a desktop.
      import('./browser/onPhone.ts').then(({ onPhone }) => {
        if (dialog.open) onPhone(dialog);
      }, ignore);
    driver.opened();
    views.ArticleView.prepare();
    recallSent();
    focusStart(model.view.value, dialog);
    app.bus.tell('opened', {});
    end = () => {
      end = ignore;
      selectAgain();
      stopWatching();
      driver.closed();
      app.page.resume();
      app.bus.tell('closed', {});
    };
  };
  dialog.addEventListener('close', () => {
    if (!dialog.open) end();
  });
  // A press beside the panel closes it; what was typed is kept.
  dialog.addEventListener('pointerdown', (event) => {
    if (event.target === dialog && event.composedPath()[0] === dialog) dialog.close();
  });
  for (const name of ['input', 'keydown', 'pointerdown'] as const) dialog.addEventListener(name, app.touch);
  keepKeys(dialog);

  const panel: Panel = {
    model,
    open,
    close() {
      dialog.close();
    },
    toggle() {
      if (dialog.open) dialog.close();
      else open();
    },
    answerBelow: (field) =>
      import('./inlineAnswers.ts').then((room) => {
        room.showAnswers(panel, field);
      }),
    suggest: driver.suggest,
    loadFlows,
    contact(by = 'site') {
      open();
      model.openContact(by);
    },
    destroy() {
      // All that ends when it closes ends now: one that is taken away does not say so.
      if (dialog.open) dialog.dispatchEvent(new Event('close'));
      end();
      stop();
      driver.stop();
      stopDrawing();
      render(null, dialog);
      dialog.remove();
    },
  };
  return panel;
}
