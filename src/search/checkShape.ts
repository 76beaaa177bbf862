const kind = (value: unknown): string =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value;

/**
 * Throws the four parts of every index error: path, expected, received, what to do.
 *
 * @example
 * fail('index.version', '1', 2) // index.version: expected 1, received 2. Make it again with this version: npx baton index <folder>
 */
export function fail(path: string, expected: string, value: unknown): never {
  const received = JSON.stringify(value)?.slice(0, 60);
  throw new Error(
    `${path}: expected ${expected}, received ${received}. Make it again with this version: npx baton index <folder>`,
  );
}

/**
 * Checks a value against an example of its shape; the one item of an example list stands for any number.
 * What the example does not name is let be, so that a later minor change may add fields.
 *
 * @throws Error that names the first wrong place
 * @example
 * checkShape({ tags: ['a', 1] }, { tags: [''] }, 'index') // index.tags[1]: expected string, received 1. …
 */
export function checkShape(value: unknown, like: unknown, path: string): void {
  if (kind(value) !== kind(like)) fail(path, kind(like), value);
  if (Array.isArray(value))
    value.forEach((item, i) => checkShape(item, (like as unknown[])[0], `${path}[${i}]`));
  else if (kind(like) === 'object')
    for (const [key, inner] of Object.entries(like as object))
      checkShape((value as Record<string, unknown>)[key], inner, `${path}.${key}`);
}
