/** A search such as a reader would type, and the page that answers it. */
export interface Known {
  readonly query: string;
  /** Paths below the site's root, without a slash in front; several where each of them answers. */
  readonly pages: readonly string[];
}

/** Lists known searches. @example known({ 'rename a branch': 'git-branch.html' }) */
export function known(searches: Readonly<Record<string, string | readonly string[]>>): readonly Known[] {
  return Object.entries(searches).map(([query, pages]) => ({
    query,
    pages: typeof pages === 'string' ? [pages] : pages,
  }));
}
