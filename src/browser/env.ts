/** Time and chance, as values that tests can replace. */
export interface Env {
  /** ms since 1970. */
  now(): number;
  /** A short unique id, in order of time. */
  newId(): string;
  /** UUID version 7 (RFC 9562, section 5.7). */
  newUuid(): string;
}

export function createEnv(): Env {
  const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));
  const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    now: () => Date.now(),
    newId: () => Date.now().toString(36) + hex(random(4)),
    newUuid() {
      const time = Date.now().toString(16).padStart(12, '0');
      const rest = random(10);
      rest[0] = ((rest[0] ?? 0) & 0x0f) | 0x70;
      rest[2] = ((rest[2] ?? 0) & 0x3f) | 0x80;
      const text = time + hex(rest);
      return [
        text.slice(0, 8),
        text.slice(8, 12),
        text.slice(12, 16),
        text.slice(16, 20),
        text.slice(20),
      ].join('-');
    },
  };
}
