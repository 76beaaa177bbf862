/** What a page shows of the docs site that it belongs to. All addresses are absolute, http(s), and of this origin. */
export interface AboutSite {
  readonly page: Document;
  /** The page's address. */
  readonly url: string;
  /** What made the page, as its `<meta name="generator">` say; empty where there is none. */
  readonly generator: string;
  /** Scripts, style sheets and what is loaded ahead. */
  readonly assets: readonly string[];
  /** What the page links to, without hash and query. */
  readonly links: readonly string[];
  /** Whether the page knows where it lives: a bundle of files that only link to each other has no sitemap. */
  readonly knowsItsPlace: boolean;
  /** The folder that holds the page and all that it links to and loads, ending in `/`. */
  readonly root: string;
  /** The beginnings of the page's own scripts. */
  readonly scripts: string;
}

/** Our own file stands where the docs team put it, which says nothing of the site. */
const OWN = /\/baton\.js$/;
/** So many links are looked at: they tell where the site begins, not what it has. */
const MOST_LINKS = 300;

/**
 * Looks at a page, without asking for anything.
 *
 * @param href the page's address
 * @example aboutSite(document, location.href).generator // 'Docusaurus v3.9.2'
 */
export function aboutSite(page: Document, href: string): AboutSite {
  const { origin } = new URL(href);
  const own = (text: string | null): string | undefined => {
    if (text === null || !URL.canParse(text, page.baseURI)) return undefined;
    const url = new URL(text, page.baseURI);
    url.hash = url.search = '';
    return url.origin === origin ? url.href : undefined;
  };
  const all = (selector: string, attribute: string): string[] =>
    Array.from(page.querySelectorAll(selector)).flatMap((one) => own(one.getAttribute(attribute)) ?? []);
  const assets = [
    ...all('script[src]', 'src'),
    ...all('link[rel~="stylesheet"], link[rel~="modulepreload"], link[rel~="preload"]', 'href'),
  ].filter((url) => !OWN.test(url));
  const anchors = Array.from(page.querySelectorAll('a[href]')).slice(0, MOST_LINKS);
  const links = new Set(anchors.flatMap((link) => own(link.getAttribute('href')) ?? []));
  const canonical = own(page.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null);
  return {
    page,
    url: href,
    generator: Array.from(
      page.querySelectorAll<HTMLMetaElement>('meta[name="generator" i]'),
      (meta) => meta.content,
    ).join(),
    assets,
    links: [...links],
    knowsItsPlace:
      canonical !== undefined ||
      anchors.some(
        (link) =>
          /^(?:\/(?!\/)|https?:)/.test(link.getAttribute('href') ?? '') && own(link.getAttribute('href')),
      ),
    root: commonFolder([href, ...assets, ...links]),
    scripts: Array.from(page.querySelectorAll('script:not([src])'), (script) =>
      script.textContent.slice(0, 4000),
    ).join('\n'),
  };
}

/**
 * @param urls absolute, one at least
 * @example commonFolder(['https://a.test/docs/x/y.html', 'https://a.test/docs/style.css']) // 'https://a.test/docs/'
 */
export function commonFolder(urls: readonly string[]): string {
  const [first = '', ...others] = urls.map((url) => url.replace(/[^/]*$/, ''));
  return others.reduce((common, url) => {
    let shared = common;
    while (!url.startsWith(shared)) shared = shared.replace(/[^/]*\/$/, '');
    return shared;
  }, first);
}
