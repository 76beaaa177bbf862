/**
 * Lets Back close an open dialog instead of leaving the page, where the browser does not do so itself: an entry of the
 * history with the same address and state stands for the open dialog, and is taken out again when it closes in another
 * way. The page hears of neither: its router would draw the page anew.
 *
 * ```
 *   … page          closed
 *   … page page     open:  Back → page, and we close;  closed → we go back ourselves
 *   … next          open, and a link is followed: it takes the entry's place
 * ```
 *
 * Browsers with CloseWatcher need none of this: there a close request (Back on Android) closes a modal dialog. Those
 * are Chromium since 126 and Firefox since 149 (https://developer.mozilla.org/docs/Web/API/CloseWatcher).
 *
 * @param dialog open, and modal
 */
export function letBackClose(dialog: HTMLDialogElement): void {
  history.pushState(history.state, '');
  const { href } = location;
  const { length } = history;
  /** The entry is still where it was put: the page has not gone on. */
  const isOnTop = () => location.href === href && history.length === length;
  let open = true;

  const back = (event: PopStateEvent) => {
    removeEventListener('popstate', back, true);
    if (location.href === href) event.stopImmediatePropagation();
    if (!open) return;
    end();
    dialog.close();
  };
  const follow = (event: MouseEvent) => {
    const link = event
      .composedPath()
      .find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
    const { ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!link?.protocol.startsWith('http') || link.target || link.download || event.defaultPrevented) return;
    if (ctrlKey || metaKey || shiftKey || altKey || !isOnTop()) return;
    event.preventDefault();
    location.replace(link.href);
  };
  const closed = () => {
    end();
    if (isOnTop()) history.back();
    else removeEventListener('popstate', back, true);
  };
  const end = () => {
    open = false;
    dialog.removeEventListener('close', closed);
    dialog.removeEventListener('click', follow);
  };
  // In the capture phase: Firefox and Safari, whose older versions come here, ask it first, before the page's router.
  addEventListener('popstate', back, true);
  dialog.addEventListener('close', closed);
  dialog.addEventListener('click', follow);
}
