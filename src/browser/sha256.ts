/** SHA-256 of the bytes, 64 hexadecimal digits. Rejects where the page has no `crypto.subtle`: one without https. */
export async function sha256(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
