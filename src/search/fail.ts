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
