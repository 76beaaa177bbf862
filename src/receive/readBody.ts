/**
 * The body's bytes, or nothing when there are more than `maxBytes`. What is read counts: a `Content-Length` may be
 * missing or wrong. Reading ends as soon as it is too much.
 */
export async function readBody(
  request: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = request.body?.getReader();
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done || value === undefined) break;
    length += value.byteLength;
    if (length > maxBytes) {
      // Why it is cancelled is nobody's concern but ours: the answer says it.
      await reader?.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
