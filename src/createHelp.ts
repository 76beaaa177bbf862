import type { LauncherChoice } from './core/settings.ts';
import { createLauncher } from './launcher.ts';
import { start } from './start.ts';

/** The options of the tag; what needs a table (a policy) goes through `help('config', …)`. */
export interface HelpOptions {
  /** Where handoffs are posted: an http(s) URL. */
  readonly endpoint: string;
  /** Where attached files are posted: an http(s) URL. */
  readonly attachments?: string;
  /** Where the search index is. */
  readonly index?: string;
  /** Where no index is to be found: how many of the site's pages may be read while the reader is idle. Default: 1000. */
  readonly crawl?: 'off' | number;
  /** A mail address or URL for when the form cannot work. */
  readonly fallback?: string;
  /** The language of the panel, BCP 47; that of the page where it is missing. */
  readonly language?: string;
  /** The site's own search box, by a CSS selector, where it is none that is known. */
  readonly searchInput?: string;
  readonly position?: 'right' | 'left';
  /** Ours, none, or your own element by a CSS selector such as `#help`. */
  readonly launcher?: LauncherChoice;
  /** Any CSS colour. */
  readonly accent?: string;
  /** Of corners, in px: 0 to 24. */
  readonly radius?: number;
  /** A CSS font-family; `system` for ours. The page's own where it is missing. */
  readonly font?: string;
  readonly theme?: 'auto' | 'light' | 'dark';
  /** Of the launcher from the side and from the bottom, in px: `20`, `20 80`. */
  readonly offset?: string;
  readonly zIndex?: number;
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
  const stated = Object.fromEntries(
    Object.entries(options)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
      .map(([name, value]) => [name, String(value)]),
  );
  const launcher = createLauncher(stated);
  launcher.button.onclick = () => answer(['toggle']);
  const warm = start({
    stated,
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
