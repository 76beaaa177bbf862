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

/** Moves the focus to the next item of a section that can be removed, or to its heading when there is none. */
export function moveToNextButton(pressed: HTMLElement): void {
  const section = pressed.closest('section');
  const buttons = [...(section?.querySelectorAll('button') ?? [])];
  const here = buttons.findIndex((button) => button === pressed);
  (buttons[here + 1] ?? buttons[here - 1] ?? section?.querySelector('h2'))?.focus();
}
