/** The part of the Navigation API that we use (HTML standard, section 7.2.6); not in every browser yet. */
interface NavigationLike {
  addEventListener(type: 'navigatesuccess', listener: () => void): void;
  removeEventListener(type: 'navigatesuccess', listener: () => void): void;
}

/** How long a single-page site gets each time to draw the new page before we read its title, in ms, */
const SETTLE_MS = 300;
/** and how often more, while it shows the heading of the page before: the next one may have the same, or none. */
const LOOKS = 5;

/**
 * Calls back after a single-page site has changed its route. Nothing of the page is patched: where the Navigation
 * API is missing, the address is looked at after a click and when the history moves.
 */
export function watchRoutes(changed: () => void): () => void {
  let timer = 0;
  let path = routeOf(location);
  let shown = headingOf();
  const look = (_?: unknown, looks = LOOKS) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const now = routeOf(location);
      const heading = headingOf();
      if (now === path) return;
      if (looks && heading === shown) look(_, looks - 1);
      else {
        path = now;
        shown = heading;
        changed();
      }
    }, SETTLE_MS);
  };
  const navigation = (window as { navigation?: NavigationLike }).navigation;
  navigation?.addEventListener('navigatesuccess', look);
  addEventListener('popstate', look);
  if (!navigation) addEventListener('click', look);
  return () => {
    clearTimeout(timer);
    navigation?.removeEventListener('navigatesuccess', look);
    removeEventListener('popstate', look);
    removeEventListener('click', look);
  };
}

/** It comes with the text of a page, where a title may come before or after. */
const headingOf = () => document.querySelector('main h1')?.textContent;

/** The address without what only points into a page; a hash such as `#/guide` is a route of its own. */
function routeOf({ pathname, search, hash }: Location): string {
  return pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
