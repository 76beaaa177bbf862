import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, rgbOf } from '../../src/core/colour.ts';
import { PAPERS, paletteOf } from '../../src/core/palette.ts';

const read = (file: string) => readFileSync(`src/ui/${file}`, 'utf8');
const tokens = read('tokens.css');
const declared = (css: string) => new Set([...css.matchAll(/(--[\w-]+):/g)].map(([, name]) => name ?? ''));
/** Tokens of the light and of the dark block, the dark ones over the light. */
const [, light = '', dark = ''] = tokens.split(/:where\(\.baton(?:\.dark)?\) \{/);
const valuesOf = (css: string) =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
const schemes = { light: valuesOf(light), dark: { ...valuesOf(light), ...valuesOf(dark) } };
const long = (hex: string) => (hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex);

describe('the tokens', () => {
  it.each(readdirSync('src/ui').filter((file) => file.endsWith('.css')))(
    'are all that %s takes its values from, but for what it declares itself or has a value of its own for',
    (file) => {
      const css = read(file);
      const known = new Set([...declared(tokens), ...declared(css)]);
      const used = [...css.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => name);
      expect(used.filter((name) => !known.has(name))).toEqual([]);
    },
  );

  describe.each(Object.entries(schemes))('on %s paper', (scheme, values) => {
    const of = (name: string) => rgbOf(long(values[name] ?? ''));

    it('have text that contrasts at 7:1 or more with all that it stands on', () => {
      for (const ink of ['ink', 'ink-2', 'accent', 'fault'])
        for (const paper of ['paper', 'wash', 'accent-wash'])
          expect(contrast(of(ink), of(paper)), `${ink} on ${paper}`).toBeGreaterThanOrEqual(7);
      expect(contrast(of('accent-ink'), of('accent'))).toBeGreaterThanOrEqual(7);
    });

    it('have edges of fields that can be seen: 3:1 or more', () => {
      for (const paper of ['paper', 'wash'])
        expect(contrast(of('edge'), of(paper)), paper).toBeGreaterThanOrEqual(3);
    });

    it('are the papers that a palette is reckoned for', () => {
      expect([values['paper'], values['wash']].map((hex = '') => long(hex))).toEqual([
        ...PAPERS[scheme as 'light' | 'dark'],
      ]);
    });

    it('have all that a palette sets', () => {
      const names = Object.keys(paletteOf([0, 0, 0], scheme as 'light' | 'dark'));
      expect(names.filter((name) => values[name] === undefined)).toEqual([]);
    });
  });
});
