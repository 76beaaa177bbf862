/**
 * A URL made absolute, or nothing where it is none or leads elsewhere than to `http` and `https`. To another site it leads only
 * where it is written out, and names nobody before the host: `//evil.example` and `https://docs.example@evil.example` are none.
 */
export function webUrl(url: string, base?: string): URL | undefined {
  try {
    const parsed = new URL(url, base);
    const isPlain = /^https?:\/\/[^\s/\\@]+([/?#]|$)/i.test(url);
    return isPlain || parsed.href.startsWith(new URL('/', base).href) ? parsed : undefined;
  } catch {
    return undefined; // One broken URL must not cost the other results.
  }
}

/**
 * The same text for all addresses of one page: without hash, query, `index.html` and trailing slash.
 *
 * @example
 * pageKey(new URL('https://a.test/docs/index.html?q=1#top')) // 'https://a.test/docs'
 */
export const pageKey = ({ origin, pathname }: URL): string =>
  origin + pathname.replace(/\/(?:index\.html?)?$/, '');
