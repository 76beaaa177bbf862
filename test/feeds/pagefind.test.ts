import { describe, expect, it } from 'vitest';
import { readPagefindFragment, readPagefindHashes } from '../../src/feeds/pagefind.ts';
import { pagefindFragment } from './fixtures/others.ts';

const MARK = new TextEncoder().encode('pagefind_dcd');
const text = (value: string): number[] => [0x60 + value.length, ...new TextEncoder().encode(value)];
const bytes = (...items: readonly number[]): Uint8Array => Uint8Array.from([...MARK, ...items]);

describe('a fragment of Pagefind', () => {
  it('is a page, with its headings but not its other anchors', () => {
    expect(readPagefindFragment(pagefindFragment, 'https://docs.example/manual/')).toEqual({
      id: 'lamps',
      url: 'https://docs.example/manual/lamps/',
      title: 'Lamps & shades',
      headings: [{ text: 'Wall lamps', anchor: 'wall' }],
      body: 'Lamps & shades. A lamp gives Option<Light>.',
    });
  });

  it('of another site is refused', () => {
    const foreign = pagefindFragment.replace('"/lamps/"', '"//elsewhere.example/lamps/"');
    expect(() => readPagefindFragment(foreign, 'https://docs.example/')).toThrow(
      'Pagefind fragment: expected an address of https://docs.example/, received "//elsewhere.example/lamps/". Leave this page out.',
    );
  });

  it('without the mark of Pagefind is refused', () => {
    expect(() => readPagefindFragment('{"url":"/"}', 'https://docs.example/')).toThrow(
      /expected "pagefind_dcd"/,
    );
  });
});

describe('the list of fragments of Pagefind', () => {
  it('is read out of CBOR', () => {
    const pages = [
      0x83,
      0x82,
      ...text('en_10afe1c'),
      5,
      0x83,
      ...text('en_7'),
      0x19,
      1,
      2,
      0x82,
      1,
      0x81,
      0x20,
      0x82,
      ...text('en_8'),
      0x1a,
      0,
      0,
      1,
      0,
    ];
    expect(readPagefindHashes(bytes(0x86, ...text('1.5.2'), ...pages))).toEqual([
      'en_10afe1c',
      'en_7',
      'en_8',
    ]);
  });

  it('says at which byte it went wrong', () => {
    expect(() => readPagefindHashes(bytes(0x86, ...text('1.5.2'), 0x98))).toThrow(
      /^Pagefind pf_meta: expected an item at byte 19 of 20, received "0x98"\. Build/,
    );
    expect(() => readPagefindHashes(new Uint8Array([1, 2, 3]))).toThrow(
      /^Pagefind pf_meta: expected "pagefind_dcd" and CBOR/,
    );
  });

  it('takes no name that would lead elsewhere', () => {
    const meta = bytes(0x82, ...text('1.5.2'), 0x81, 0x82, ...text('../secret'), 1);
    expect(() => readPagefindHashes(meta)).toThrow(/expected names of fragments, received "\.\.\/secret"/);
  });
});
