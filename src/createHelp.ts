import { createLauncher } from './launcher.ts';
import { start } from './start.ts';

/** The options of the tag; what needs a table (a policy) goes through `help('config', …)`. */
export interface HelpOptions {
  /** Where handoffs are posted: an http(s) URL. */
  readonly endpoint: string;
  /** Where the search index is. */
  readonly index?: string;
  /** A mail address or URL for when the form cannot work. */
  readonly fallback?: string;
  readonly position?: 'right' | 'left';
  readonly launcher?: 'shown' | 'hidden';
}

/** Calls as with the tag's `Baton(name, …)`. */
export type Help = (name: string, ...given: readonly unknown[]) => unknown;

/**
 * Starts Baton from a bundle instead of a script tag. Call it once, in the browser, when the page has a body; nothing
 * is put on `window`.
 *
 * @example
 * const help = createHelp({ endpoint: 'https://support.example.com/handoffs', index: '/baton-index.bin' });
 * help('identify', { email: 'ana@example.com' });
 */
export function createHelp(options: HelpOptions): Help {
  let answer: (call: readonly unknown[]) => unknown = () => undefined;
  const launcher = createLauncher(options.position === 'left' ? 'left' : '');
  launcher.button.hidden = options.launcher === 'hidden';
  launcher.button.onclick = () => answer(['toggle']);
  const given = Object.entries(options).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const warm = start({
    stated: Object.fromEntries(given),
    launcher,
    calls: [],
    answerWith(next) {
      answer = next;
    },
    leave() {
      answer = () => undefined;
    },
  });
  for (const near of ['pointerenter', 'focus']) launcher.button.addEventListener(near, warm, { once: true });
  return (...call) => answer(call);
}
