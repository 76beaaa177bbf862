import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookIn, readLook } from '../../src/core/look.ts';
import { problemLine, type Look } from '../../src/core/settings.ts';

const read = (stated: Look) => {
  const { look, problems } = readLook(stated, (name) => `data-${name}`);
  return { look, lines: problems.map(problemLine) };
};

describe('what a site says of the look', () => {
  it('is read as numbers, whichever way it was written', () => {
    expect(read({ radius: '12px', offset: ' 20  80 ', zIndex: '7', theme: 'dark' })).toEqual({
      look: { radius: 12, offset: [20, 80], zIndex: 7 },
      lines: [],
    });
    expect(read({ radius: 0, offset: 24 }).look).toEqual({ radius: 0, offset: [24, 24] });
  });

  it.each<[Look, string]>([
    [{ radius: '25' }, 'data-radius: expected a number from 0 to 24, received "25". Write it like 12.'],
    [{ radius: '' }, 'data-radius: expected a number from 0 to 24, received "". Write it like 12.'],
    [
      { theme: 'night' },
      'data-theme: expected one of auto, light, dark, received "night". Use one of these words.',
    ],
    [
      { offset: '20 80 5' },
      'data-offset: expected one or two numbers from 0 to 400, received "20 80 5". Write it like "20 80": px from the side, and from the bottom.',
    ],
    [
      { offset: '-4' },
      'data-offset: expected one or two numbers from 0 to 400, received "-4". Write it like "20 80": px from the side, and from the bottom.',
    ],
    [
      { zIndex: '1.5' },
      'data-zIndex: expected a whole number from 0 to 2147483647, received "1.5". Write it like 1000.',
    ],
  ])('costs only itself where it is wrong: %j', (stated, line) => {
    const { look, lines } = read({ ...stated, accent: 'teal' });
    expect(lines).toEqual([line]);
    expect(look).toEqual({ accent: 'teal' });
  });

  it('never throws, and never lets a number through that is out of range', () => {
    const anything = fc.oneof(fc.string(), fc.integer(), fc.double());
    fc.assert(
      fc.property(anything, anything, anything, (radius, offset, zIndex) => {
        const { look } = read({ radius, offset, zIndex });
        const numbers = [look.radius ?? 0, ...(look.offset ?? []), look.zIndex ?? 0];
        expect(numbers.every((number) => number >= 0 && Number.isFinite(number))).toBe(true);
      }),
    );
  });

  it('is what is its own: not the other options, and nothing that every object inherits', () => {
    expect(lookIn({ endpoint: '/x', accent: 'teal' } as Look)).toEqual({ accent: 'teal' });
    expect(lookIn({ endpoint: '/x' } as Look)).toBeUndefined();
    const prototype = Object.prototype as Record<string, unknown>;
    prototype['accent'] = 'red';
    try {
      expect(lookIn({})).toBeUndefined();
    } finally {
      delete prototype['accent'];
    }
  });
});
