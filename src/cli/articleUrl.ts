import { posix } from 'node:path';

/**
 * The address of a page for the index: relative to the index file, so that a site can live anywhere; with a
 * base, absolute, and then what the page itself names as its address where that is on the same site.
 *
 * `index.html` is left out, as every host serves it for its folder.
 *
 * @param path of the page, relative to the site's folder
 * @param from folder of the index file, relative to the site's folder; empty when it is the same
 * @example
 * articleUrl('billing/refunds.html', { from: '' }) // 'billing/refunds.html'
 * articleUrl('billing/index.html', { from: 'search' }) // '../billing/'
 */
export function articleUrl(
  path: string,
  {
    from,
    base,
    canonical,
  }: { readonly from: string; readonly base?: URL | undefined; readonly canonical?: string | undefined },
): string {
  const short = path.replace(/(^|\/)index\.html?$/i, '$1');
  const encode = (text: string): string => text.split('/').map(encodeURIComponent).join('/');
  if (!base) {
    const folder = short === '' || short.endsWith('/') ? '/' : '';
    // "." and not "": an empty reference would mean the index file itself.
    return encode(posix.relative(`/${from}`, `/${short}`) || '.') + folder;
  }
  const own = new URL(encode(short), base);
  if (canonical === undefined || !URL.canParse(canonical, own)) return own.href;
  const named = new URL(canonical, own);
  return named.origin === base.origin && named.pathname.startsWith(base.pathname) ? named.href : own.href;
}
