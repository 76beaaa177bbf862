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

/** The page that a line is about: a site says the same on each of its pages. */
const withoutPlace = (line: string) => line.replace(/http:\/\/[^/]+\.localhost\S*|\S+\.html\S*/g, '');
