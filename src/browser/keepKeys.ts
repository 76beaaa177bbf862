/** What a key press leads to, one after the other. */
const TYPING = ['keydown', 'keypress', 'beforeinput', 'input', 'keyup', 'paste'] as const;

/**
 * Keeps to ourselves what is typed in our fields: the page's shortcuts, which listen on `document` or `window`, do not
 * hear it. Those that listen in the capture phase hear it before us; a letter that they have taken is put in all the
 * same.
 *
 * @param ours what holds the fields
 */
export function keepKeys(ours: HTMLElement): void {
  ours.addEventListener(
    'keydown',
    (event) => {
      const { defaultPrevented, key, ctrlKey, metaKey, altKey } = event;
      // Deprecated and in every browser, and alone in leaving undo and the caret as typing does.
      if (defaultPrevented && key.length === 1 && !ctrlKey && !metaKey && !altKey)
        document.execCommand('insertText', false, key);
    },
    true,
  );
  for (const name of TYPING) {
    ours.addEventListener(name, (event) => {
      event.stopPropagation();
    });
  }
}
