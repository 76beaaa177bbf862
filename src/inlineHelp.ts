import type { App } from './app.ts';
import { keepKeys } from './browser/keepKeys.ts';
import { warn } from './browser/say.ts';
import { watchTheme } from './browser/watchTheme.ts';
import { problemLine } from './core/settings.ts';
import { createInlineSearch } from './inlineSearch.ts';
import { createInlineStuck } from './inlineStuck.ts';
import type { InlineStrings } from './messages/inline.en.ts';
import { inlineMessages } from './messages/inline.ts';
import type { Panel } from './panel.ts';
import { loadStrings } from './speech.ts';
import inlineStyles from './ui/inline.css?inline';
import { toJson } from './core/toJson.ts';

/** What the parts of an inline element are made with. */
export interface InlineContext {
  readonly strings: InlineStrings;
  loadPanel(): Promise<Panel>;
}

/**
 * Fills the `<baton-help>` elements of the page, now and whenever the page changes: a search box, or with
 * `mode="stuck"` the block at an article's end. Plain DOM, so that nothing else is loaded before the customer comes near.
 */
export async function followInlineHelp(app: App, loadPanel: () => Promise<Panel>): Promise<void> {
  const context = { strings: await loadStrings(inlineMessages, app.settings()), loadPanel };
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inlineStyles);
  const filled = new Set<HTMLElement>();
  let dark = false;

  const fill = (host: HTMLElement) => {
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    if (root.firstChild) return;
    root.adoptedStyleSheets = [sheet];
    const block = document.createElement('div');
    block.className = 'baton inline';
    block.classList.toggle('dark', dark);
    block.lang = context.strings.language;
    block.dir = context.strings.direction;
    block.append(
      ...(isStuck(host) ? createInlineStuck(context) : createInlineSearch(context, root, filled.size === 0)),
    );
    for (const name of ['input', 'keydown', 'pointerdown'] as const) block.addEventListener(name, app.touch);
    keepKeys(block);
    root.append(block);
    filled.add(host);
  };
  const stopWatching = watchTheme(
    () => undefined,
    (now) => {
      dark = now;
      for (const host of filled) host.shadowRoot?.querySelector('.baton')?.classList.toggle('dark', dark);
    },
  );
  app.page.follow((facts) => {
    for (const host of filled) if (!host.isConnected) filled.delete(host);
    if (facts) document.querySelectorAll<HTMLElement>('baton-help').forEach(fill);
    else {
      stopWatching();
      for (const host of filled) host.shadowRoot?.replaceChildren();
    }
  });
}

function isStuck(host: HTMLElement): boolean {
  const mode = host.getAttribute('mode') ?? 'search';
  if (mode !== 'stuck' && mode !== 'search')
    warn(
      problemLine({
        path: '<baton-help> mode',
        expected: 'search or stuck',
        received: toJson(mode),
        fix: 'It is shown as a search box.',
      }),
    );
  return mode === 'stuck';
}
