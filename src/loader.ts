import { ofDocument } from './browser/ofDocument.ts';
import { createLauncher } from './launcher.ts';
import type { Boot } from './start.ts';

/**
 * What the script tag loads. It reads its own tag, takes calls, shows the launcher, and brings in the rest when the
 * page is idle or the customer comes near. Nothing else happens before that.
 */
declare const __SESSION_CHUNK__: string;

type Call = readonly unknown[];
interface BatonFunction {
  (...call: Call): unknown;
  /** Calls that a stub collected before this script came. */
  q?: Iterable<Call>;
  loaded?: boolean;
}

const page = window as Omit<Window, 'requestIdleCallback'> & {
  Baton?: BatonFunction | undefined;
  requestIdleCallback?: typeof requestIdleCallback;
};
// Not an element with that id.
const earlier = page.Baton instanceof Function ? page.Baton : undefined;
// Taken at once, it is gone later; a module has none.
const tag =
  ofDocument('currentScript') ??
  [...ofDocument('scripts')].find((script) => /\/baton\.js\b/.test(script.src));
if (earlier?.loaded) console.warn('[Baton] A second script tag is ignored: remove it.');
else if (tag) run(tag as HTMLScriptElement);

function run(script: HTMLScriptElement) {
  // Nothing but the tag's own: a page may have changed what every object inherits.
  const stated = { __proto__: null, ...script.dataset } as unknown as Readonly<Record<string, string>>;
  const calls: Call[] = [...(earlier?.q ?? [])];
  let loading: Promise<void> | undefined;
  let warm: (() => void) | undefined;
  let answer = (call: Call): unknown => {
    calls.push(call);
    // Whoever calls wants something: the session core is due now, idle or not.
    load();
    return undefined;
  };
  const baton: BatonFunction = (...call) => answer(call);
  baton.loaded = true;
  page.Baton = baton;

  const load = () => (loading ??= bringIn());
  async function bringIn() {
    if (!ofDocument('body')) await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
    launcher ??= mount();
    try {
      const url = new URL(__SESSION_CHUNK__, script.src).href;
      const { start } = (await import(/* @vite-ignore */ url)) as typeof import('./start.ts');
      const boot: Boot = {
        stated,
        launcher,
        calls,
        answerWith(next) {
          answer = next;
        },
        leave() {
          delete page.Baton;
        },
      };
      warm = start(boot);
    } catch (error) {
      console.error('[Baton] Not loaded: a contact link is shown.', error);
      launcher.giveWay(contactLink(stated['fallback']));
    }
  }

  let launcher = ofDocument('body') && mount();
  function mount() {
    const made = createLauncher(stated);
    made.button.onpointerenter = made.button.onfocus = () => void load().then(() => warm?.());
    made.button.onclick = () => baton('toggle');
    return made;
  }
  const whenIdle: (work: () => void) => unknown = page.requestIdleCallback ?? setTimeout;
  if (calls[0]) load();
  else whenIdle(load);
}

/** Without the rest of the code: a mail address, an address that cannot run anything, or nothing. */
function contactLink(text = ''): string {
  if (/^[^:/]+@/.test(text)) return `mailto:${text}`;
  return /^(https?:|mailto:|\/)/.test(text) ? text : '';
}
