import { ofDocument } from './browser/ofDocument.ts';
import type { Problem, Settings } from './core/settings.ts';
import type { Launcher } from './launcher.ts';

/** A site that draws its pages itself may need this long for its element once the page is loaded, in ms. */
const PATIENCE_MS = 2000;
const BUTTON = 'button, [role="button"], input[type="button"]';

/** The site's own element (or elements) that opens the panel in the launcher's place. */
export interface OwnElement {
  choose(settings: Settings): void;
  /** Whether it is there, so that our launcher need not be. */
  isThere(): boolean;
  /** Says that contact is on offer: `data-baton-offer` for the site's styles, a description for screen readers. */
  offer(text: string | undefined): void;
  /** The panel is open. */
  expand(on: boolean): void;
  stop(): void;
}

/**
 * Presses on it are the launcher's work; this is what shows on it.
 *
 * @param report says that no element of the page matches the selector
 * @param late called when the element is awaited no longer
 */
export function createOwnElement(
  launcher: Launcher,
  report: (problems: readonly Problem[]) => void,
  late: () => void,
): OwnElement {
  let path = '';
  let isOpen = false;
  let isAwaited = true;
  let reported: string | undefined;
  const isChosen = () => /^[#.[]/.test(launcher.own);
  const find = (): readonly Element[] => {
    try {
      return isChosen() ? [...document.querySelectorAll(launcher.own)] : [];
    } catch {
      // No selector: nothing matches it, which is reported.
      return [];
    }
  };
  let patience = 0;
  const loaded = () => {
    patience = window.setTimeout(() => {
      isAwaited = false;
      late();
    }, PATIENCE_MS);
  };
  if (ofDocument('readyState') === 'complete') loaded();
  else addEventListener('load', loaded, { once: true });
  const set = (name: string, value: string | undefined, only = '*') => {
    for (const element of find())
      if (element.matches(only)) {
        if (value === undefined) element.removeAttribute(name);
        else element.setAttribute(name, value);
      }
  };
  const expand = (on: boolean) => {
    isOpen = on;
    set('aria-haspopup', 'dialog', BUTTON);
    set('aria-expanded', String(on), BUTTON);
  };
  return {
    choose(settings) {
      launcher.own = settings.launcher;
      path = settings.from?.['launcher'] ?? 'data-launcher';
      expand(isOpen);
    },
    isThere() {
      if (!isChosen()) return false;
      if (find().length > 0 || isAwaited) return true;
      if (reported !== launcher.own)
        report([
          {
            path,
            expected: 'a CSS selector of an element of this page',
            received: `"${launcher.own}"`,
            fix: 'Nothing matches it, so our launcher is shown. Correct it, or add the element.',
          },
        ]);
      reported = launcher.own;
      return false;
    },
    offer(text) {
      set('data-baton-offer', text === undefined ? undefined : '');
      set('aria-description', text);
    },
    expand,
    stop() {
      clearTimeout(patience);
      removeEventListener('load', loaded);
      for (const name of ['aria-haspopup', 'aria-expanded', 'aria-description', 'data-baton-offer'])
        set(name, undefined);
      launcher.own = '';
    },
  };
}
