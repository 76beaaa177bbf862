import type { Keeping } from './keeping.ts';
import type { Policy } from './policy.ts';
import type { SearchSettings } from './searchSettings.ts';

/** What the program runs with: every option checked and filled in. */
export interface Settings {
  /** Where handoffs are posted. Without it there is no contact form, only the fallback. */
  readonly endpoint?: string | undefined;
  /** Where attached files are posted. Without it no file can be attached. */
  readonly attachments?: string | undefined;
  /** Where the search index is. Absolute. */
  readonly index?: string | undefined;
  /** Which service answers searches; the site's own index where it is missing. */
  readonly search?: SearchSettings | undefined;
  /** How many of the site's pages may be read, where there is no index to be found; `off`: none. */
  readonly crawl?: 'off' | number | undefined;
  /** A mailto: or http(s) address for when the form cannot work. */
  readonly fallback?: string | undefined;
  /** The panel's language, BCP 47; the page's own where it is missing. */
  readonly language?: string | undefined;
  /** A CSS selector of the site's own search box, where it is none that is known. */
  readonly searchInput?: string | undefined;
  /** Words that are taken out of what is typed, checked. */
  readonly redact?: readonly string[] | undefined;
  /** Where it is kept what happens; on the device where it is missing. */
  readonly storage?: Keeping | undefined;
  /** The customer's, where the site has asked before the page. */
  readonly consent?: 'granted' | 'denied' | undefined;
  /** The site's own texts, checked. */
  readonly labels?: Labels | undefined;
  readonly position: 'right' | 'left';
  readonly launcher: LauncherChoice;
  readonly look?: Look | undefined;
  /** Where options were said that only the browser can check, if not on the tag: `{ accent: '/baton.json: accent' }`. */
  readonly from?: Readonly<Record<string, string>> | undefined;
  /** The site's own policy; the shipped one where it has none. */
  readonly policy?: Policy | undefined;
}

/** Ours, none, or the site's own element by a CSS selector. */
export type LauncherChoice = 'shown' | 'hidden' | `#${string}` | `.${string}` | `[${string}`;

/** How the widget is to look, as the site says it: the browser checks it where it is applied. */
export interface Look {
  readonly accent?: string | undefined;
  readonly radius?: string | number | undefined;
  readonly font?: string | undefined;
  readonly theme?: string | undefined;
  readonly offset?: string | number | undefined;
  readonly zIndex?: string | number | undefined;
}
/** A text, or one for each plural form of a number (CLDR's categories). */
export type Label = string | Readonly<Record<string, string>>;

/** Texts by the key of the shipped one, `title` or `offerTitle.loop`; for one language under its name. */
export type Labels = Readonly<Record<string, Label | Readonly<Record<string, Label>>>>;

/** A fault in what the site gave us. */
export interface Problem {
  /** Where: `data-endpoint`, `policy.rows[2].team`. */
  readonly path: string;
  readonly expected: string;
  readonly received: string;
  /** What to do. */
  readonly fix: string;
}

/** @example 'data-endpoint: expected an http(s) URL, received "foo". Write …' */
export function problemLine({ path, expected, received, fix }: Problem): string {
  return `${path}: expected ${expected}, received ${received}. ${fix}`;
}
