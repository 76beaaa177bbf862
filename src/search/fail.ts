/**
 * Throws the one kind of index error: path, expected, received, what to do.
 *
 * @example
 * fail('version 3', 2) // index: expected version 3, received 2. Make it again with this version: npx baton index <folder>
 */
export function fail(expected: string, received: string | number): never {
  throw new Error(
    `index: expected ${expected}, received ${JSON.stringify(received)}. Make it again with this version: npx baton index <folder>`,
  );
}
