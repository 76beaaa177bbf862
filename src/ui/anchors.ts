/** What an anchor names in a text: its beginning where the anchor is empty, undefined where nothing bears the name. */
export function anchored(text: HTMLElement, anchor: string): HTMLElement | undefined {
  if (!anchor) return text;
  return text.querySelector<HTMLElement>(`[data-id~="${CSS.escape(anchor)}"]`) ?? undefined;
}

/** Moves the text there and the focus with it: the next Tab, and a screen reader, go on from there. */
export function jumpTo(target: HTMLElement): void {
  target.scrollIntoView();
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
