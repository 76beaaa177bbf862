import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, fromOklch, hexOf, oklchOf, rgbOf } from '../../src/core/colour.ts';
import { PAPERS, paletteOf } from '../../src/core/palette.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => rgbOf(`#${number.toString(16).padStart(6, '0')}`));
const schemes = fc.constantFrom('light' as const, 'dark' as const);
/** Ink and quiet ink, which stand on the tint behind an offer. */
const INKS = { light: ['#1c2024', '#444c56'], dark: ['#eceff2', '#bdc5ce'] };

describe('colours', () => {
  it.each([
    ['#ffffff', '#000000', 21],
    ['#ffffff', '#767676', 4.54],
    ['#0000ff', '#ffffff', 8.59],
    ['#336699', '#336699', 1],
  ])('%s and %s contrast at %d:1, either way round', (one, other, ratio) => {
    expect(contrast(rgbOf(one), rgbOf(other))).toBeCloseTo(ratio, 2);
    expect(contrast(rgbOf(other), rgbOf(one))).toBeCloseTo(ratio, 2);
  });

  it.each<[string, number, number, number]>([
    ['#ffffff', 1, 0, 0],
    ['#ff0000', 0.628, 0.2577, 29.23],
    ['#00ff00', 0.8664, 0.2948, 142.5],
    ['#0000ff', 0.452, 0.3132, -95.95],
  ])('%s is at the lightness, chroma and hue that CSS Color 4 gives', (hex, lightness, chroma, hue) => {
    const found = oklchOf(rgbOf(hex));
    expect(found[0]).toBeCloseTo(lightness, 3);
    expect(found[1]).toBeCloseTo(chroma, 3);
    if (chroma > 0) expect(found[2]).toBeCloseTo(hue, 1);
  });

  it('come back from lightness, chroma and hue as they were', () => {
    fc.assert(
      fc.property(anyColour, (colour) => {
        expect(hexOf(fromOklch(oklchOf(colour)))).toBe(hexOf(colour));
      }),
    );
  });

  it('that a screen cannot show keep their lightness and hue', () => {
    const [lightness, chroma, hue] = oklchOf(fromOklch([0.7, 0.4, 150]));
    expect(lightness).toBeCloseTo(0.7, 2);
    expect(hue).toBeCloseTo(150, 0);
    expect(chroma).toBeLessThan(0.3);
  });
});

describe('the palette of any accent', () => {
  it('has text that contrasts at 7:1 or more with all that it stands on', () => {
    fc.assert(
      fc.property(anyColour, schemes, (accent, scheme) => {
        const palette = paletteOf(accent, scheme);
        const wash = palette['accent-wash'];
        const pairs = [
          [palette['fill-ink'], palette.fill],
          [palette['accent-ink'], palette.accent],
          ...[...PAPERS[scheme], wash].map((paper) => [palette.accent, paper]),
          ...INKS[scheme].map((ink) => [ink, wash]),
        ];
        for (const [text = '', paper = ''] of pairs)
          expect(contrast(rgbOf(text), rgbOf(paper))).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps the hue', () => {
    fc.assert(
      fc.property(anyColour, schemes, (accent, scheme) => {
        const palette = paletteOf(accent, scheme);
        const [, , hue] = oklchOf(accent);
        for (const hex of [palette.accent, palette.fill]) {
          const [, chroma, found] = oklchOf(rgbOf(hex));
          const turn = Math.abs(((found - hue + 540) % 360) - 180);
          // Rounding to 1/255 turns a colour that is nearly grey.
          expect(turn * chroma).toBeLessThan(1);
        }
      }),
    );
  });

  it('gives the main button the very accent on light paper, where black or white reads well on it', () => {
    fc.assert(
      fc.property(anyColour, (accent) => {
        const best = Math.max(...['#000000', '#ffffff'].map((ink) => contrast(rgbOf(ink), accent)));
        fc.pre(best >= 7);
        expect(paletteOf(accent, 'light').fill).toBe(hexOf(accent));
      }),
    );
  });

  it('of an accent that reads well as text is that accent', () => {
    expect(paletteOf(rgbOf('#0a5a49'), 'light')).toMatchObject({
      accent: '#0a5a49',
      'accent-ink': '#ffffff',
      fill: '#0a5a49',
      'fill-ink': '#ffffff',
    });
  });
});
