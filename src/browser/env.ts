/** Time, chance and the network, as values that tests can replace. */
export interface Env {
  /** ms since 1970. */
  now(): number;
  /** A short unique id, in order of time. */
  newId(): string;
  /** UUID version 7 (RFC 9562, section 5.7). */
  newUuid(): string;
  /** As it was when we came; the page may replace it, and may have done so: see `nativeFetch`. */
  readonly fetch: typeof fetch | undefined;
}

export function createEnv(): Env {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    fetch: window.fetch,
    now: () => Date.now(),
    newId: () => Date.now().toString(36) + hex(random(4)),
    newUuid() {
      const time = Date.now().toString(16).padStart(12, '0');
      const rest = random(10);
      rest[0] = ((rest[0] ?? 0) & 0x0f) | 0x70;
      rest[2] = ((rest[2] ?? 0) & 0x3f) | 0x80;
      return (time + hex(rest)).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    },
  };
}
