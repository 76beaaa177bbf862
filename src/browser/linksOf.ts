/** What stands around the text, even within its element. */
const AROUND = 'nav, aside, footer, form, [role="navigation"]';
/** So many tell what a page is about; lists of links have more. */
const MOST = 50;

/**
 * The pages of this site that a text links to, each once, in their order and without hashes; 50 at most.
 *
 * @param main the element that holds the text
 * @example
 * linksOf(document.querySelector('main')) // ['https://docs.example/refunds', …]
 */
export function linksOf(main: Element): string[] {
  const links = new Set<string>();
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const around = link.closest(AROUND);
    // Some frameworks put a form around the whole page.
    if ((around && around !== main && main.contains(around)) || !URL.canParse(link.href)) continue;
    const url = new URL(link.href);
    url.hash = '';
    if (/^https?:$/.test(url.protocol) && url.origin === location.origin) links.add(url.href);
    if (links.size === MOST) break;
  }
  return [...links];
}
