import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, withPlainTexts } from '../../src/receive/plainText.ts';

describe('plain text', () => {
  it('keeps tabs and line breaks, one kind of them', () => {
    expect(plainText('a\tb\r\nc\rd\ne')).toBe('a\tb\nc\nd\ne');
  });

  it('loses control characters and signs that turn the direction', () => {
    expect(plainText('\u0000a\u001b[31mb\u007f\u0085\u202eevil\u2066\u2069')).toBe('a[31mbevil');
  });

  it('keeps what other scripts need', () => {
    for (const text of ['می\u200cخواهم', 'שלום\u200f', '👩\u200d💻', 'naïve', '文字']) {
      expect(plainText(text)).toBe(text);
    }
  });

  it('loses half characters, which are no text', () => {
    expect(plainText('a\ud800b\udc00c😀')).toBe('abc😀');
  });

  it('is found in every corner of a value, and a key named __proto__ stays a key', () => {
    const value: unknown = JSON.parse(
      '{"a":["x\\u0000",{"b\\u0007":"\\u202ey"}],"n":1,"z":null,"__proto__":{"p":"q"}}',
    );
    expect(JSON.stringify(withPlainTexts(value))).toBe(
      '{"a":["x",{"b":"y"}],"n":1,"z":null,"__proto__":{"p":"q"}}',
    );
    expect(({} as Record<string, unknown>)['p']).toBeUndefined();
  });

  it('does not change a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => plainText(plainText(text)) === plainText(text)),
    );
  });
});
