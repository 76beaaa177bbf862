/**
 * Moves the focus within the panel, before what holds it goes away: a focus that is lost falls back to the page, and a
 * keyboard user with it.
 *
 * @param from what was pressed
 * @param selectors where to, the first that is there
 */
export function moveFocusTo(from: EventTarget | null, ...selectors: readonly string[]): void {
  const panel = (from as HTMLElement | null)?.closest('.panel');
  for (const selector of selectors) {
    const target = panel?.querySelector<HTMLElement>(selector);
    if (target) {
      target.focus();
      return;
    }
  }
}
