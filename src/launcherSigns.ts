import type { Settings } from './core/settings.ts';
import type { Launcher } from './launcher.ts';
import css from './launcherSigns.css?inline';

/** What the launcher shows beyond being there. */
export interface LauncherSigns {
  /** Says, discreetly, that contact is on offer. */
  offer(on: boolean): void;
  /** Places, shows or hides it as the settings say. */
  settle(settings: Settings): void;
}

export function createLauncherSigns({ button, root }: Launcher): LauncherSigns {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  button.setAttribute('aria-haspopup', 'dialog');
  const sign = document.createElement('span');
  sign.className = 'sign';
  sign.textContent = ' (contact is offered)';
  return {
    offer(on) {
      if (on) button.append(sign);
      else sign.remove();
    },
    settle({ position, launcher }) {
      button.classList.toggle('left', position === 'left');
      button.hidden = launcher === 'hidden';
    },
  };
}
