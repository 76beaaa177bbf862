/** What a live region said. */
export interface LiveText {
  readonly mode: 'polite' | 'assertive';
  readonly text: string;
}

/** What live regions said since they were asked last. */
export interface Said {
  /** Everything, in order: what comes between depends on how fast the machine is. */
  readonly all: readonly LiveText[];
  /** What stands there in the end. New: it came together with its region, which not every screen reader speaks. */
  readonly last: readonly (LiveText & { readonly isNew: boolean })[];
}

declare global {
  interface Window {
    takeLiveTexts(): Said;
  }
}

/** Runs in a page that has the widget: `window.takeLiveTexts()` says from then on what its live regions have said. */
export function listenToLiveRegions(): void {
  const REGIONS = '[role="status"], [role="alert"], [role="log"], [aria-live]';
  const roots = [document, ...Array.from(document.querySelectorAll('*'), (one) => one.shadowRoot)].filter(
    (root) => root !== null,
  );
  const modeOf = (region: Element) =>
    region.getAttribute('aria-live') ?? (region.role === 'alert' ? 'assertive' : 'polite');
  const read = () => {
    const regions = roots.flatMap((root) => Array.from(root.querySelectorAll<HTMLElement>(REGIONS)));
    const shown = regions.filter(
      (region) => modeOf(region) !== 'off' && region.checkVisibility({ visibilityProperty: true }),
    );
    return new Map(shown.map((region) => [region, region.innerText.replace(/\s+/g, ' ').trim()]));
  };
  const toText = (region: Element, text: string) => ({
    mode: modeOf(region) === 'assertive' ? ('assertive' as const) : ('polite' as const),
    text,
  });
  let before = read();
  let asked = before;
  let all: LiveText[] = [];
  const look = () => {
    const now = read();
    for (const [region, text] of now) {
      if (text && text !== before.get(region)) all.push(toText(region, text));
    }
    before = now;
  };
  const observer = new MutationObserver(look);
  for (const root of roots)
    observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  window.takeLiveTexts = () => {
    look();
    const last = [...before]
      .filter(([region, text]) => text && text !== asked.get(region))
      .map(([region, text]) => ({ ...toText(region, text), isNew: !asked.has(region) }));
    const said = { all, last };
    asked = before;
    all = [];
    return said;
  };
}
