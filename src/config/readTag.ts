import type { Settings } from '../core/settings.ts';

/** What the script tag says, and whether somebody has to look at it more closely. */
export interface TagReading {
  readonly settings: Settings;
  /** The attributes as written, by option name: `{ endpoint: 'https://…' }`. */
  readonly stated: Readonly<Record<string, string>>;
  /** True when something is missing, unknown or wrong, or comes from outside the tag: the checker is needed. */
  readonly needsCheck: boolean;
}

const OPTIONS = ['endpoint', 'index', 'fallback', 'position', 'launcher', 'config'];

/**
 * Reads `data-*` attributes. This is the short way for tags without fault; whatever it does not understand goes to
 * the checker, which is a chunk of its own because it holds the schema and the words of its errors.
 *
 * @param stated attributes by option name
 * @param base the page's address
 */
export function readTag(stated: Readonly<Record<string, string>>, base: string): TagReading {
  const url = (name: string, isUrl: typeof isHttpUrl) => {
    const text = own(stated, name);
    return text !== undefined && isUrl(text, base) ? new URL(text, base).href : undefined;
  };
  const fallback = own(stated, 'fallback');
  const position = own(stated, 'position') ?? 'right';
  const launcher = own(stated, 'launcher') ?? 'shown';
  const settings: Settings = {
    endpoint: url('endpoint', isEndpoint),
    index: url('index', isHttpUrl),
    fallback: fallback === undefined ? undefined : contactLink(fallback, base),
    position: position === 'left' ? 'left' : 'right',
    launcher: launcher === 'hidden' ? 'hidden' : 'shown',
  };
  const needsCheck =
    Object.keys(stated).some((name) => !OPTIONS.includes(name)) ||
    settings.endpoint === undefined ||
    (own(stated, 'index') !== undefined && settings.index === undefined) ||
    (fallback !== undefined && settings.fallback === undefined) ||
    position !== settings.position ||
    launcher !== settings.launcher ||
    own(stated, 'config') !== undefined;
  return { settings, stated, needsCheck };
}

/** An own property: a page may have changed what every object inherits. */
function own(record: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
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
