import { failFeed } from './failFeed.ts';

/** Reads items one behind the other. */
export interface CborReader {
  /** Enters a list, and says how many items it has. */
  readonly list: () => number;
  readonly text: () => string;
  /** Passes over one item, with all that is in it. */
  readonly skip: () => void;
}

/**
 * Reads as much of CBOR (RFC 8949) as Pagefind writes: numbers, text, and lists of a known length.
 *
 * @param feed names the file in errors
 * @throws Error in four parts where something else comes, or nothing
 * @example
 * createCborReader(new Uint8Array([0x82, 0x61, 0x61, 0x05]), 0, 'pf_meta').list() // 2
 */
export function createCborReader(bytes: Uint8Array, start: number, feed: string): CborReader {
  let at = start;

  const fail = (expected: string): never =>
    failFeed(
      feed,
      `${expected} at byte ${String(at)} of ${String(bytes.length)}`,
      at < bytes.length ? `0x${(bytes[at] ?? 0).toString(16)}` : '',
      'Build the site again with Pagefind 1, and look at whether the file was uploaded whole.',
    );

  /** The first byte's upper three bits are the kind, its lower five a number, or how many bytes that has (§ 3). */
  function head(): readonly [kind: number, value: number] {
    const first = bytes[at] ?? fail('an item');
    const short = first & 31;
    const size = short < 24 ? 0 : short === 24 ? 1 : short === 25 ? 2 : short === 26 ? 4 : fail('a number');
    if (at + size >= bytes.length) fail('an item');
    let value = size === 0 ? short : 0;
    for (let i = 1; i <= size; i += 1) value = value * 256 + (bytes[at + i] ?? 0);
    at += size + 1;
    return [first >> 5, value];
  }

  const expect = (kind: number, expected: string): number => {
    const before = at;
    const [found, value] = head();
    // Whatever it is, each of its items or bytes takes at least one byte.
    if (found === kind && value <= bytes.length - at) return value;
    at = before;
    return fail(expected);
  };

  return {
    list: () => expect(4, 'a list'),
    text() {
      const length = expect(3, 'a text');
      at += length;
      // Names of fragments and versions are ASCII.
      return String.fromCharCode(...bytes.subarray(at - length, Math.min(at, at - length + 200)));
    },
    skip() {
      // Lists within lists are counted, not entered: a hostile file may be as deep as it is long.
      for (let items = 1; items > 0; items -= 1) {
        const [kind, value] = head();
        if (kind === 4) items += value;
        else if (kind === 3 || kind === 2) at += value;
        else if (kind > 1) fail('a number, a text or a list');
        if (at > bytes.length || items > bytes.length) fail('an item');
      }
    },
  };
}
