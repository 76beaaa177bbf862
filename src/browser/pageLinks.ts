/** Places where docs sites keep their navigation. */
const NAVIGATION =
  'nav a[href], aside a[href], [role="navigation"] a[href], [class*="sidebar" i] a[href], [class*="toc" i] a[href]';

/** The pages of this site that the page's navigation links to, each once, with the link's text as title. */
export function pageLinks(): { readonly url: string; readonly title: string }[] {
  const pages = new Map<string, string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>(NAVIGATION)) {
    if (!URL.canParse(link.href)) continue;
    const url = new URL(link.href);
    const title = link.textContent.replace(/\s+/g, ' ').trim();
    if (url.origin !== location.origin || !/^https?:$/.test(url.protocol) || title.length < 3) continue;
    url.hash = '';
    if (!pages.has(url.href)) pages.set(url.href, title);
  }
  return Array.from(pages, ([url, title]) => ({ url, title }));
}
