import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsString } from '../../src/feeds/jsString.ts';
import { finish } from './finish.ts';

const read = (text: string, start = 0) => finish(readJsString(text, 'Feed', start));

/** Writes a text as a string of JavaScript, each character in one of the ways that there are. */
function write(text: string, quote: string, ways: readonly number[]): string {
  const signs = Array.from(text, (sign, i) => {
    const code = sign.codePointAt(0) ?? 0;
    const way = ways[i % ways.length] ?? 0;
    if (way === 1) return `\\u{${code.toString(16)}}`;
    if (way === 2 && code < 0x10000) return `\\u${code.toString(16).padStart(4, '0')}`;
    if (way === 3 && code < 256) return `\\x${code.toString(16).padStart(2, '0')}`;
    if (way === 4) return `\\\n${sign === '\\' || sign === quote || sign === '$' ? '\\' : ''}${sign}`;
    return /[\\'"`$]/.test(sign) ? `\\${sign}` : sign;
  });
  return quote + signs.join('') + quote;
}

describe('a string of JavaScript', () => {
  it('says what it says to JavaScript, whichever way it is written', () => {
    const anyQuote = fc.constantFrom("'", '"', '`');
    const anyText = fc.string({ unit: 'binary', maxLength: 30 });
    fc.assert(
      fc.property(anyText, anyQuote, fc.array(fc.nat(4), { minLength: 1 }), (text, quote, ways) => {
        const written = write(text, quote, ways);
        expect(read(`x=${written};`, 2)).toEqual({ text, end: written.length + 2 });
      }),
      { numRuns: 1000 },
    );
  });

  it('may be longer than a step, with an escape where a step ends', () => {
    for (const escape of ['\\\\', "\\'", '\\u0041', '\\x41', '\\u{1f600}', '\\n']) {
      for (let before = 49_985; before <= 50_003; before += 1) {
        const { text } = read(`'${'a'.repeat(before)}${escape}${'b'.repeat(70_000)}'`);
        expect(text).toBe('a'.repeat(before) + read(`'${escape}'`).text + 'b'.repeat(70_000));
      }
    }
  });

  it('with an expression is refused, and an escaped one is text', () => {
    expect(() => read('`a${alert(1)}`')).toThrow(
      /^Feed: expected a text without expressions, received "\$\{alert\(1\)\}`"/,
    );
    expect(read('`a\\${b}$c`').text).toBe('a${b}$c');
    expect(read("'a${b}'").text).toBe('a${b}');
  });

  it('without an end is cut off', () => {
    expect(() => read("'abc")).toThrow(
      /^Feed: expected the end of the text that begins at character 1, received an empty file\. The file is cut off/,
    );
    expect(() => read("'abc\\'")).toThrow(/The file is cut off/);
  });
});
