import type { App } from './app.ts';
import { keepClear } from './browser/keepClear.ts';
import { fail } from './browser/say.ts';
import { lookIn } from './core/look.ts';
import type { Problem, Settings } from './core/settings.ts';
import type { Launcher } from './launcher.ts';
import css from './launcherRoom.css?inline';
import { createLauncherSign } from './launcherSign.ts';
import type { LauncherStrings } from './messages/launcher.en.ts';
import { launcherMessages } from './messages/launcher.ts';
import { createOwnElement } from './ownElement.ts';
import { loadStrings } from './speech.ts';
import { toJson } from './core/toJson.ts';

/**
 * Keeps the launcher as the settings, the offer and the page want it: its side and its look, the site's own element in
 * its place, its sign, and clear of what the page fixes at its bottom.
 *
 * @param report says faults of the look and of the selector to the developer
 * @returns resolves when the launcher is as it will be; all of it ends when the launcher is taken off the page
 */
export async function tendLauncher(
  app: App,
  launcher: Launcher,
  report: (problems: readonly Problem[]) => void,
): Promise<void> {
  const { host, root, button } = launcher;
  // Taken off the page while this code was on its way.
  if (!host.isConnected) return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const sign = createLauncherSign(button);
  const own = createOwnElement(launcher, report, () => void settle());
  const clear = keepClear(button, () => {
    own.stop();
    removeEventListener('baton:opened', opened);
    removeEventListener('baton:closed', closed);
  });

  let shown: string | undefined;
  let dressing = Promise.resolve();
  let undress: () => void = nothing;
  const putOn = async (settings: Settings) => {
    // The look before stays until the next one can be put on.
    const on = shown ? await import('./lookRoom.ts').then((room) => room.dress) : undefined;
    undress();
    undress = on ? on(root, settings, report) : nothing;
  };
  const dress = (settings: Settings) => {
    const look = settings.look && toJson(lookIn(settings.look));
    if (look !== shown)
      dressing = dressing
        .then(() => putOn(settings))
        .catch((error: unknown) => {
          fail('The look could not be loaded: customers see the default one.', error);
        });
    shown = look;
    return dressing;
  };
  let strings: LauncherStrings | undefined;
  const signal = () => {
    const text = app.state().assessment?.offer && strings?.offered;
    sign.offer(text);
    own.offer(text);
  };
  const settle = async () => {
    const settings = app.settings();
    own.choose(settings);
    signal();
    await Promise.all([dress(settings), said]);
    button.classList.toggle('left', (settings.position === 'left') !== (button.dir === 'rtl'));
    button.hidden = settings.launcher === 'hidden' || own.isThere();
    clear();
  };
  // The one place where the launcher's texts are set. Without them it says what it says.
  const said = loadStrings(launcherMessages, app.settings()).then((loaded) => {
    strings = loaded;
    host.ariaLabel = loaded.help;
    button.dir = loaded.direction;
    button.firstChild?.replaceWith(loaded.help);
    signal();
  }, nothing);
  app.subscribe(() => void settle());
  const opened = () => {
    own.expand(true);
  };
  const closed = () => {
    own.expand(false);
  };
  addEventListener('baton:opened', opened);
  addEventListener('baton:closed', closed);
  await settle();
}

const nothing = () => undefined;
