/** A URL made absolute, or nothing where it is none or leads elsewhere than to `http` and `https`. */
export function webUrl(url: string, base?: string): URL | undefined {
  try {
    const parsed = new URL(url, base);
    return /^https?:$/.test(parsed.protocol) ? parsed : undefined;
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
