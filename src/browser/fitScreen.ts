/** Up to this a page counts as not zoomed: browsers round. */
const ZOOMED = 1.01;

/**
 * Keeps an open dialog in what the on-screen keyboard leaves of the screen, and what has the focus in sight. Neither
 * `100dvh` nor a fixed position knows of the keyboard: it covers the page's viewport without changing it.
 *
 * Sets `--room` (the height in px that is left) and `--above` (what is scrolled away above it) on the dialog.
 */
export function fitScreen(dialog: HTMLDialogElement): void {
  const { visualViewport: screen } = window;
  if (!screen) return;
  let height = 0;
  const fit = () => {
    // Who zooms in with two fingers looks at a part of the panel: it stays as it is.
    if (screen.scale > ZOOMED) return;
    dialog.style.setProperty('--room', `${String(screen.height)}px`);
    dialog.style.setProperty('--above', `${String(screen.offsetTop)}px`);
    if (height !== screen.height) {
      const { activeElement } = dialog.getRootNode() as ShadowRoot;
      activeElement?.scrollIntoView({ block: 'nearest' });
    }
    ({ height } = screen);
  };
  fit();
  screen.addEventListener('resize', fit);
  screen.addEventListener('scroll', fit);
  dialog.addEventListener(
    'close',
    () => {
      screen.removeEventListener('resize', fit);
      screen.removeEventListener('scroll', fit);
      for (const name of ['--room', '--above']) dialog.style.removeProperty(name);
    },
    { once: true },
  );
}
