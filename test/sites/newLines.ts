/**
 * What the console and the policies said that they do not say of the page without the tag, each line once.
 *
 * @param plain what they say without it
 */
export function newLines(
  plain: { readonly said: readonly string[]; readonly violations: readonly string[] },
  said: readonly string[],
  violations: readonly string[],
): string[] {
  const known = [...plain.said, ...plain.violations].map(withoutPlace);
  return [...new Set([...said, ...violations])].filter((line) => !known.includes(withoutPlace(line)));
}

/** Without the page that a line is about, since a site says the same on each; what did not load is told by its address. */
const withoutPlace = (line: string) =>
  line.includes('Failed to load resource')
    ? line
    : line.replace(/http:\/\/[^/]+\.localhost\S*|\S+\.html\S*/g, '');
