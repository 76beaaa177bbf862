import { ofDocument } from './ofDocument.ts';

/** The least width and height that a list gets, in px, where what it belongs to is narrow or low on the screen. */
const LEAST = 280;
/** Between the list and what is beside it, in px. */
const GAP = 6;

/**
 * Opens a popover below an element, in the top layer: nothing of the page cuts it off or covers it, and nothing moves.
 * It goes with the page when that scrolls. Where there are no popovers it stands in the flow.
 *
 * @param list has `popover="manual"`
 * @returns what closes it
 */
export function openBelow(list: HTMLElement, anchor: Element): () => void {
  const place = () => {
    const { left, bottom, width } = anchor.getBoundingClientRect();
    const { clientWidth, clientHeight } = ofDocument('documentElement');
    const wide = Math.min(Math.max(width, LEAST), clientWidth - 2 * GAP);
    const at = Math.max(GAP, Math.min(left, clientWidth - wide - GAP));
    list.style.width = `${String(wide)}px`;
    list.style.left = `${String(at + scrollX)}px`;
    list.style.top = `${String(bottom + GAP + scrollY)}px`;
    list.style.maxHeight = `${String(Math.max(clientHeight - bottom - 2 * GAP, LEAST))}px`;
  };
  list.hidden = false;
  if (!('popover' in HTMLElement.prototype))
    return () => {
      list.hidden = true;
    };
  place();
  list.showPopover();
  addEventListener('resize', place);
  return () => {
    removeEventListener('resize', place);
    list.hidePopover();
  };
}
