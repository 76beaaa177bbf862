/**
 * Remembers the text that is selected on the page: a field that takes the focus takes the selection, too.
 *
 * @returns what selects it again
 */
export function keepSelection(): () => void {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return () => {
    if (!range) return;
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
}
