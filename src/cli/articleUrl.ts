import { posix } from 'node:path';

/** Where the index is, and what its URLs are to begin with. */
export interface UrlOptions {
  /** Folder of the index file, relative to the site's folder; empty when it is the same. */
  readonly from: string;
  readonly base?: URL | undefined;
}

/**
 * The address of a page for the index: relative to the index file, so that a site can live anywhere; with a
 * base, absolute, and then what the page itself names as its address where that is on the same site.
 *
 * `index.html` is left out, as every host serves it for its folder.
 *
 * @param path of the page, relative to the site's folder
 * @example
 * articleUrl('billing/refunds.html', { from: '' }) // 'billing/refunds.html'
 * articleUrl('billing/index.html', { from: 'search' }) // '../billing/'
 */
export function articleUrl(
  path: string,
  { from, base, canonical }: UrlOptions & { readonly canonical?: string | undefined },
): string {
  const own = encodedUrl(encode(path), { from, base });
  if (!base || canonical === undefined || !URL.canParse(canonical, own)) return own;
  const named = new URL(canonical, own);
  return named.origin === base.origin && named.pathname.startsWith(base.pathname) ? named.href : own;
}

/** The same for a path that is part of an address already. @example encodedUrl('a%20b/', { from: '' }) // 'a%20b/' */
export function encodedUrl(path: string, { from, base }: UrlOptions): string {
  const short = path.replace(/(^|\/)index\.html?$/i, '$1');
  if (base) return new URL(short, base).href;
  const folder = short === '' || short.endsWith('/') ? '/' : '';
  // "." and not "": an empty reference would mean the index file itself.
  return (posix.relative(`/${encode(from)}`, `/${short}`) || '.') + folder;
}

const encode = (text: string): string => text.split('/').map(encodeURIComponent).join('/');
