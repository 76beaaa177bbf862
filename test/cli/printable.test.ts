import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable, printableJson } from '../../src/cli/printable.ts';

describe('a line for a terminal', () => {
  it('shows signs that a terminal would obey as what they are', () => {
    expect(printable('a\u001b[2J\u009bb\u007f')).toBe('a\\u001b[2J\\u009bb\\u007f');
  });

  it('is one line', () => {
    expect(printable('one\r\ntwo\tthree\u2028four')).toBe('one two three four');
  });

  it('keeps letters of every script, accents and emoji', () => {
    const text = 'Zürich 東京 مرحبا 👩‍💻 “quoted” – 5 €';
    expect(printable(text)).toBe(text);
  });

  it('is read from one side to the other: what would turn it is shown', () => {
    expect(printable('a\u202etxt.exe\u2066')).toBe('a\\u202etxt.exe\\u2066');
  });
});

describe('JSON for a terminal', () => {
  it('is the same value for a program, and obeyed by no terminal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('', '\u009b2J', '\u202e', '\u2028'), (value, sign) => {
        const text = printableJson({ value, sign });
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ value, sign })));
        expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
