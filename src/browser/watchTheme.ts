import { pageIsDark, pageRoots } from './pageTheme.ts';

/**
 * Tells whether to be dark, now and whenever that may have changed: by the page's own switch on its root or its body, or
 * by the system's.
 *
 * @param theme what the site says: `light`, `dark`, else as the page is
 * @returns what ends it
 */
export function watchTheme(theme: () => string | undefined, tell: (dark: boolean) => void): () => void {
  const look = () => {
    const stated = theme();
    tell(stated === 'dark' || (stated !== 'light' && pageIsDark()));
  };
  const switches = new MutationObserver(look);
  for (const element of pageRoots()) switches.observe(element, { attributes: true });
  const ended = new AbortController();
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, ended);
  // A page that fades shows its new colour only in the end.
  addEventListener('transitionend', look, ended);
  look();
  return () => {
    switches.disconnect();
    ended.abort();
  };
}
