import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBitReader, riceParameter } from '../../src/search/bits.ts';
import { createBitWriter } from '../../src/search/bitWriter.ts';
import { createReader } from '../../src/search/bytes.ts';
import { createWriter } from '../../src/search/byteWriter.ts';

describe('packing', () => {
  it('gives back gaps of any size', () => {
    const gaps = fc.array(fc.tuple(fc.nat(3000), fc.integer({ min: 0, max: 12 })));
    fc.assert(
      fc.property(gaps, (all) => {
        const to = createBitWriter();
        for (const [value, k] of all) to.rice(value, k);
        const from = createBitReader(to.done());
        for (const [value, k] of all) expect(from.rice(k)).toBe(value);
      }),
    );
    expect(riceParameter(5, 5)).toBe(0);
    expect(riceParameter(1, 1000)).toBe(9);
  });

  it('gives back numbers, texts and bytes, and fails past the end', () => {
    const values = fc.tuple(fc.nat(2 ** 31 - 1), fc.array(fc.string({ unit: 'grapheme' })), fc.uint8Array());
    fc.assert(
      fc.property(values, ([number, texts, bytes]) => {
        const to = createWriter();
        to.number(number);
        to.texts(texts);
        to.bytes(bytes);
        const from = createReader(to.done());
        expect(from.number()).toBe(number);
        expect(from.texts().all()).toEqual(texts);
        expect(from.bytes()).toEqual(bytes);
        expect(() => from.number()).toThrow(RangeError);
      }),
    );
  });
});
