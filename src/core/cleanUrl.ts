/** Query parameters that name a page rather than a person or a session. */
const PAGE_PARAMETERS = /^(?:id|page|article|topic|version|v|lang|locale|tab)$/i;

/** In paths and values: e-mail addresses, JSON Web Tokens, and keys by the commonest beginnings. Linear. */
const PRIVATE =
  /(?<![\w.+-])[\w.+-]+(?:@|%40)[\w-]+(?:\.[\w-]+)+|\beyJ[\w-]+\.[\w-]+\.[\w-]*|\b(?:[spr]k_(?:live|test)|gh[pousr]|xox[abp])[_-][\w-]{8,}/gi;

/** The longest address that is kept. */
const MAX_LENGTH = 2000;

/**
 * A page's address without user info, hash and query values that may be private; an e-mail address or a token in what is
 * left becomes `[removed]`.
 *
 * @example cleanUrl('https://me:pw@docs.example/a?token=1&page=2#x') // 'https://docs.example/a?page=2'
 */
export function cleanUrl(url: string): string {
  const [, origin = '', path = '', query = ''] =
    /^(https?:\/\/(?:[^/?#@]*@)?[^/?#]*)?([^?#]*)(?:\?([^#]*))?/i.exec(url) ?? [];
  const kept = query.split('&').filter((part) => PAGE_PARAMETERS.test(part.split('=', 1)[0] ?? ''));
  const rest = `${path}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
  return `${origin.replace(/\/\/[^/]*@/, '//')}${rest.replace(PRIVATE, '[removed]')}`.slice(0, MAX_LENGTH);
}
