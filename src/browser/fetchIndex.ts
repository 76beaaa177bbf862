/** How long an index may take, in ms. */
const TIMEOUT_MS = 20_000;

/** The two bytes that gzip begins with. */
const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

/**
 * Fetches the bytes of an index file. It is compressed as a file, because few hosts compress files of a kind that
 * they do not know.
 *
 * @throws Error that names the address, what came, and what to do
 */
export async function fetchIndex(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const problem = (received: unknown): Error =>
    new Error(
      `data-index: expected an index at ${url}, received ${String(received)}. Make one with "npx baton index <folder>", or check the address.`,
      { cause: received },
    );
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
    // Not awaited, so that it is not caught below.
    if (!response.ok) return Promise.reject(problem(`HTTP ${String(response.status)}`));
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!isGzip(bytes)) return bytes;
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(unpacked).arrayBuffer());
  } catch (error) {
    throw problem(error);
  }
}
