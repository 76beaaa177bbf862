/** One line for the developer, under our name. The page's console is theirs: nothing is said when all is well. */
export function warn(line: string): void {
  console.warn(`[Baton] ${line}`);
}

/** Something of ours failed: what it means for customers, and the error. */
export function fail(line: string, error: unknown): void {
  console.error(`[Baton] ${line}`, error);
}
