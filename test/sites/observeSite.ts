/** What a page of a site has shown; times in ms since it began. */
export interface SiteSeen {
  /** Violations of the strict policy by our code, and of the site's by anybody. */
  readonly violations: string[];
  readonly shifts: { readonly at: number; readonly value: number }[];
  /** When the launcher was first pointed at or got the focus, */
  intent?: number;
  /** and when results for what was typed were painted after that. */
  answered?: number;
}

declare global {
  interface Window {
    siteSeen: SiteSeen;
  }
}

/** Runs in the page before all other scripts: nothing from outside of it is there. */
export function observeSite(): void {
  const seen: SiteSeen = (window.siteSeen = { violations: [], shifts: [] });
  addEventListener('securitypolicyviolation', (event) => {
    if (event.disposition === 'enforce' || event.sourceFile.includes('/baton/'))
      seen.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
  });
  const observe = (type: string, take: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  observe('layout-shift', (entry) => {
    const {
      startTime: at,
      value,
      hadRecentInput,
    } = entry as unknown as {
      startTime: number;
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.shifts.push({ at, value });
  });

  const isOurs = (event: Event) => (event.target as Element | null)?.localName === 'baton-root';
  const panel = () => document.querySelector('baton-root')?.shadowRoot;
  const note = (event: Event) => {
    if (!isOurs(event) || seen.intent !== undefined) return;
    seen.intent = event.timeStamp;
    performance.mark('site-intent');
  };
  addEventListener('pointerover', note, true);
  addEventListener('focusin', note, true);
  addEventListener('click', (event) => isOurs(event) && performance.mark('site-pressed'), true);
  addEventListener('baton:opened', () => {
    const root = panel();
    if (!root) return;
    const changes = new MutationObserver(() => {
      if (!root.querySelector('.count') || !root.querySelector('[role="option"]')) return;
      changes.disconnect();
      requestAnimationFrame(() => setTimeout(() => (seen.answered ??= performance.now())));
    });
    changes.observe(root, { childList: true, subtree: true });
  });
}
