import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { toJson } from '../../src/core/toJson.ts';

/** Plain trees, as they are stored and sent. */
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(null, true, false, 0, -0, 1e21, Number.NaN, undefined),
    fc.double(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('\ud800', '\u2028', '"\\\n', '__proto__', '</script>'),
    fc.array(tie('tree')),
    fc.dictionary(fc.string({ unit: 'grapheme' }), tie('tree')),
  ),
}));

const prototypes = [Array, Object, String, Number, Boolean].map((one) => one.prototype as object);

describe('a plain tree', () => {
  afterEach(() => {
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
  });

  it('is written as JSON.stringify writes it', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(toJson([value])).toBe(JSON.stringify([value]));
        expect(toJson({ value })).toBe(JSON.stringify({ value }));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['calls itself for ever', (value: unknown) => JSON.stringify(value)],
    ['gives a text', () => '[1]'],
    ['gives nothing', () => undefined],
    [
      'throws',
      () => {
        throw new Error('of the page');
      },
    ],
  ])('is written so where everything has a toJSON that %s', (_, made) => {
    const value = { list: ['a', { n: 1, none: undefined }], yes: true };
    const expected = JSON.stringify(value);
    for (const prototype of prototypes)
      Object.defineProperty(prototype, 'toJSON', {
        configurable: true,
        enumerable: true,
        value(this: unknown) {
          return made(this);
        },
      });
    const written = toJson(value);
    for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
    expect(written).toBe(expected);
  });
});
