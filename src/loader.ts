import { createLauncher, giveWay } from './launcher.ts';
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
  q?: ArrayLike<Call>;
  loaded?: boolean;
}

const page = window as { Baton?: BatonFunction | undefined };
const earlier = page.Baton;
const tag = ownTag();
if (earlier?.loaded) console.warn('[Baton] A second script tag is ignored: remove it.');
else if (tag) run(tag);

/** The page may hold elements named `currentScript`: only a script element counts. Taken at once, it is gone later. */
function ownTag(): HTMLScriptElement | undefined {
  const current: unknown = document.currentScript;
  if (current instanceof HTMLScriptElement) return current;
  return [...document.scripts].find((script) => /\/baton\.js(?:[?#]|$)/.test(script.src));
}

function run(script: HTMLScriptElement) {
  const stated: Record<string, string> = {};
  for (const { name, value } of script.attributes) {
    if (name.startsWith('data-')) stated[name.slice(5)] = value;
  }
  const calls: Call[] = Array.from(earlier?.q ?? []);
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

  function load() {
    return (loading ??= bringIn());
  }
  async function bringIn() {
    if (!document.body) await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
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
      console.error('[Baton] Could not load; customers see the contact link.', error);
      giveWay(launcher, contactLink(stated['fallback']));
    }
  }

  let launcher = document.body ? mount() : undefined;
  function mount() {
    const made = createLauncher(stated['position'] === 'left' ? 'left' : '');
    made.button.hidden = stated['launcher'] === 'hidden';
    for (const name of ['pointerenter', 'focus']) {
      made.button.addEventListener(name, () => void load().then(() => warm?.()), { once: true });
    }
    made.button.onclick = () => baton('toggle');
    return made;
  }
  const whenIdle: (work: () => void) => unknown = window.requestIdleCallback ?? setTimeout;
  if (calls[0]) load();
  else whenIdle(load);
}

/** Without the rest of the code: a mail address, or an address that cannot run anything. */
function contactLink(text = ''): string | undefined {
  if (/^[^:/]+@/.test(text)) return `mailto:${text}`;
  return /^(https?:|mailto:|\/)/.test(text) ? text : undefined;
}
