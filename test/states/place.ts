/** Where something is that a customer sees, in CSS px from the window's corner. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** What lies over it and is not its own, for whoever would press it. */
  readonly coveredBy?: string;
}

/**
 * Runs in a page: says where the middle of the first visible element for a selector is, in the shadow roots of ours.
 * Undefined where there is none.
 *
 * @param isWanted whether to scroll there, as who wants to press it would
 */
export function place([selector, isWanted]: readonly [string, boolean]): Place | undefined {
  const hosts = document.querySelectorAll('baton-root, baton-offer, baton-help');
  const found = Array.from(hosts, (host) => host.shadowRoot)
    .flatMap((root) => Array.from(root?.querySelectorAll(selector) ?? []))
    .find((element) => element.checkVisibility({ visibilityProperty: true }));
  if (!found) return undefined;
  // What comes in is paler than it will be.
  const isMoving = found
    .closest('dialog')
    ?.getAnimations()
    .some(({ playState }) => playState === 'running');
  if (isMoving) return undefined;
  if (isWanted) found.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const box = found.getBoundingClientRect();
  // Of what is taller than the window, the part that is in it.
  const x = box.left + box.width / 2;
  const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
  const over = (found.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  if (over && (found.contains(over) || over.contains(found))) return { x, y };
  return { x, y, coveredBy: over?.outerHTML.slice(0, 120) ?? 'nothing of ours' };
}
