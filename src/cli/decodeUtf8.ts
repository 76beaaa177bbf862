/** A text, or nothing where the bytes are not UTF-8: guessing an encoding would put wrong words into the index. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
