// The one class of the web that browsers and Node share, and that no library of the language itself describes.
declare const URL: new (
  address: string,
  base?: string,
) => Readonly<
  Record<'href' | 'protocol' | 'host' | 'origin' | 'username' | 'password' | 'pathname' | 'search', string>
>;

/** A longer one is no address that anybody could open. */
const LONGEST = 2000;

/** Where a page of the site is. */
export interface SiteUrl {
  /** Absolute http(s), of the root's origin, without an anchor. */
  readonly url: string;
  /** The path relative to the root, without its suffix. */
  readonly id: string;
  /** Without `#`; empty where there is none. */
  readonly anchor: string;
}

/**
 * Finds the address that a feed names for a page: safe to open, and of this site. One that differs in `http:` and `https:`
 * only is of this site: generators write what was once set.
 *
 * @param root absolute URL of the site's root, ending in "/"
 * @returns the address, or the reason why it is none
 * @example
 * siteUrl('billing/#e402', 'https://docs.example/') // { url: 'https://docs.example/billing/', id: 'billing', anchor: 'e402' }
 * siteUrl('javascript:alert(1)', 'https://docs.example/') // { reason: 'address is not http(s)' }
 */
export function siteUrl(address: string, root: string): SiteUrl | { readonly reason: string } {
  if (address.length > LONGEST) return { reason: 'address is longer than 2,000 characters' };
  const hash = address.indexOf('#');
  const url = parse(hash < 0 ? address : address.slice(0, hash), root);
  const base = parse(root, root);
  if (!url || !base) return { reason: 'address cannot be read' };
  if (!/^https?:$/.test(url.protocol)) return { reason: 'address is not http(s)' };
  if (url.username || url.password) return { reason: 'address holds a user name' };
  if (url.host !== base.host) return { reason: 'address is of another site' };
  const path = url.pathname.startsWith(base.pathname)
    ? url.pathname.slice(base.pathname.length)
    : url.pathname;
  return {
    url: url.href.replace(/^https?:/, base.protocol),
    id: idOf(decode(path)) + url.search,
    anchor: hash < 0 ? '' : decode(address.slice(hash + 1)),
  };
}

const idOf = (path: string): string =>
  path
    .replace(/\.html?$/i, '')
    .replace(/(^|\/)index$/, '$1')
    .replace(/\/$/, '') || 'index';

function parse(address: string, root: string): InstanceType<typeof URL> | undefined {
  try {
    return new URL(address, root);
  } catch {
    return undefined;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Not an escaped address, so it is what it says.
    return text;
  }
}
