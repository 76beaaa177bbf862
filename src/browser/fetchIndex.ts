/** How long an index may take, in ms. */
const TIMEOUT_MS = 20_000;

/**
 * Fetches the bytes of an index file.
 *
 * @throws Error that names the address, what came, and what to do
 */
export async function fetchIndex(url: string): Promise<Uint8Array> {
  const fix = 'Make the index with "npx baton index <folder>" and check the address in data-index.';
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    throw new Error(`data-index: expected an index at ${url}, received ${String(error)}. ${fix}`, {
      cause: error,
    });
  }
  if (!response.ok) {
    throw new Error(
      `data-index: expected an index at ${url}, received HTTP ${String(response.status)}. ${fix}`,
    );
  }
  return new Uint8Array(await response.arrayBuffer());
}
