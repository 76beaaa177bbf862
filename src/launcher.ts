import { ofDocument } from './browser/ofDocument.ts';
import css from './launcher.css?inline';

/** The button that opens the panel: plain DOM, so that nothing else is loaded to show it. */
export interface Launcher {
  readonly host: HTMLElement;
  /** Where the panel is drawn, too. */
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
  /** The site's own element that opens the panel, as a CSS selector; any other word matches no element. */
  own: string;
  /** Hears every press on the page, on the window in the capture phase, until it is taken away there. */
  press(event: Event): void;
  /** Puts a plain contact link in the launcher's place, or nothing where the site has none. */
  giveWay(href?: string): void;
}

/** The options that count before anything else is loaded, as the site wrote them. */
export interface LauncherOptions {
  readonly position?: string;
  readonly launcher?: string;
  readonly accent?: string;
  readonly offset?: string;
  readonly config?: string;
  readonly language?: string;
}

const make = (name: string): HTMLElement => ofDocument('createElement').call(document, name);

export function createLauncher(options: LauncherOptions): Launcher {
  const { position = '', launcher: own = 'shown', accent, offset, config } = options;
  const { language = ofDocument('documentElement').lang } = options;
  const host = make('baton-root');
  // A landmark of its own, so that what stands in it belongs somewhere.
  host.role = 'complementary';
  host.ariaLabel = 'Help';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const button = make('button') as HTMLButtonElement;
  button.className = `launcher ${position}`;
  button.append('Help');
  // What may look, stand or speak otherwise waits until that is known: it must not change under the customer's eyes.
  button.hidden = own !== 'shown' || !/^(en|$)/.test(language) || !!(accent ?? offset ?? config);
  root.append(button);
  ofDocument('body').append(host);
  const launcher: Launcher = {
    host,
    root,
    button,
    own,
    press(event) {
      try {
        if ((event.target as Element).closest(launcher.own)) {
          event.preventDefault();
          button.click();
        }
      } catch {
        // What is no selector is said by who tends the launcher.
      }
    },
    giveWay(href = '') {
      // The site's own element does again what it does without us.
      launcher.own = '';
      const link = make('a') as HTMLAnchorElement;
      link.className = button.className;
      link.textContent = 'Contact support';
      link.href = href;
      button.replaceWith(href && link);
    },
  };
  // On the window and first: the site may draw its element anew, and may keep its events to itself.
  addEventListener('click', launcher.press, true);
  return launcher;
}
