import css from './launcher.css?inline';

/** The button that opens the panel: plain DOM, so that nothing else is loaded to show it. */
export interface Launcher {
  readonly host: HTMLElement;
  /** Where the panel is drawn, too. */
  readonly root: ShadowRoot;
  readonly button: HTMLButtonElement;
}

/** @param place classes that say where: `left`, or nothing for the right */
export function createLauncher(place: string): Launcher {
  const host = document.createElement('baton-root');
  // A landmark of its own, so that what stands in it belongs somewhere.
  host.role = 'complementary';
  host.ariaLabel = 'Help';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.className = `launcher ${place}`;
  button.append('Help');
  root.append(button);
  document.body.append(host);
  return { host, root, button };
}

/** Puts a plain contact link in the launcher's place, or nothing where the site has none. */
export function giveWay({ button }: Launcher, href: string | undefined): void {
  const link = document.createElement('a');
  link.className = button.className;
  link.textContent = 'Contact support';
  link.href = href ?? '';
  button.replaceWith(...(href ? [link] : []));
}
