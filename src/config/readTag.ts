import type { LauncherChoice, Settings } from '../core/settings.ts';
import { crawlOf } from './crawlOf.ts';

/** What the script tag says, and whether somebody has to look at it more closely. */
export interface TagReading {
  readonly settings: Settings;
  /** True when something is missing, unknown or wrong, or comes from outside the tag: the checker is needed. */
  readonly needsCheck: boolean;
}

const OPTIONS =
  /^(?:endpoint|attachments|index|crawl|fallback|position|launcher|language|searchInput|config)$/;
const LOOK = /^(?:accent|radius|font|theme|offset|zIndex)$/;
/** Attributes that optimisers and frameworks put on any script tag: not ours, and no mistake. */
export const FOREIGN = /^(?:cfasync|nscript|n[A-Z]|turbo|astro|rocket|pagespeed|gtm|react|vue|svelte)/;
/** An element of the page: an id, a class or an attribute. A bare word is a mistyped `hidden`, not a tag name. */
const isLauncher = (text: string): text is LauncherChoice => /^(?:[#.[]|hidden$)/.test(text);

/**
 * Reads the `data-*` attributes of the tag. This is the short way for tags without fault; whatever it does not understand goes to
 * the checker, which is a chunk of its own because it holds the schema and the words of its errors.
 *
 * @param stated attributes by option name, without a prototype: a page may have changed what every object inherits
 * @param base the page's address
 */
export function readTag(stated: Readonly<Record<string, string>>, base: string): TagReading {
  const url = (name: string, isUrl: typeof isHttpUrl) => {
    const text = stated[name];
    return text !== undefined && isUrl(text, base) ? new URL(text, base).href : undefined;
  };
  const fallback = stated['fallback'];
  const position = stated['position'] ?? 'right';
  const launcher = stated['launcher'] ?? 'shown';
  const settings: Settings = {
    // It inherits nothing either.
    ...({ __proto__: null } as object),
    endpoint: url('endpoint', isEndpoint),
    attachments: url('attachments', isEndpoint),
    index: url('index', isHttpUrl),
    crawl: crawlOf(stated['crawl']),
    fallback: fallback === undefined ? undefined : contactLink(fallback, base),
    // Which languages there are is known to who loads one.
    language: stated['language'],
    // Whether it is a selector is known to who looks for it.
    searchInput: stated['searchInput'],
    position: position === 'left' ? 'left' : 'right',
    launcher: isLauncher(launcher) ? launcher : 'shown',
    // Only what the site wants to look different is looked at, by who applies it.
    look: Object.keys(stated).some((name) => LOOK.test(name)) ? stated : undefined,
  };
  const needsCheck =
    Object.keys(stated).some((name) => ![OPTIONS, LOOK, FOREIGN].some((known) => known.test(name))) ||
    settings.endpoint === undefined ||
    (['attachments', 'index', 'fallback'] as const).some(
      (name) => stated[name] !== undefined && settings[name] === undefined,
    ) ||
    (stated['crawl'] !== undefined && settings.crawl === undefined) ||
    position !== settings.position ||
    launcher !== settings.launcher ||
    stated['config'] !== undefined;
  return { settings, needsCheck };
}

/**
 * An address that we may fetch: absolute, or relative to the page. White space is never part of one, or every sentence
 * would be a relative address.
 */
export function isHttpUrl(text: string, base: string): boolean {
  return /^\S+$/.test(text) && URL.canParse(text, base) && /^https?:$/.test(new URL(text, base).protocol);
}

/** An endpoint is written out, from the scheme or from the root: a bare word is a mistake, not a path. */
export function isEndpoint(text: string, base: string): boolean {
  return /^(?:https?:\/)?\//i.test(text) && isHttpUrl(text, base);
}

/** A mail address becomes a mailto: link; mailto:, http and https links stay; anything else is none. */
export function contactLink(text: string, base: string): string | undefined {
  const trimmed = text.trim();
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(trimmed)) return `mailto:${trimmed}`;
  if (/^mailto:\S+@\S+$/i.test(trimmed)) return trimmed;
  return /^(?:https?:)?\//i.test(trimmed) && isHttpUrl(trimmed, base)
    ? new URL(trimmed, base).href
    : undefined;
}
