/** What tables and code are called where they have no name of their own. */
export interface PartNames {
  readonly table: string;
  readonly code: string;
}

/**
 * Lets the keyboard reach the tables and the code that are wider than the article, as long as they are: those that do not
 * scroll are no stop on the way.
 *
 * @returns what ends it
 */
export function watchWideParts(article: HTMLElement, names: PartNames): () => void {
  const look = () => {
    for (const part of article.querySelectorAll<HTMLElement>('.wide,pre')) {
      const isWide = part.scrollWidth > part.clientWidth + 1;
      const name =
        part.localName === 'pre' ? names.code : part.querySelector('caption')?.textContent || names.table;
      for (const [attribute, value] of [
        ['tabindex', '0'],
        ['role', 'group'],
        ['aria-label', name],
      ] as const) {
        if (isWide) part.setAttribute(attribute, value);
        else part.removeAttribute(attribute);
      }
    }
  };
  // It tells at once, too.
  const observer = new ResizeObserver(look);
  observer.observe(article);
  return () => {
    observer.disconnect();
  };
}
