/**
 * Copies a text. Where the clipboard is blocked, or not there at all (a page without https), what stands for it on the page
 * is selected instead.
 *
 * @param shown holds the text: an element or a field
 * @returns whether it was copied
 */
export async function copyText(text: string, shown: Element | null | undefined): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    if (shown instanceof HTMLTextAreaElement) shown.select();
    else if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
