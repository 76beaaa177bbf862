import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl, redact } from '../../src/core/redact.ts';

/** A number with its Luhn digit added. */
function luhn(payload: string): string {
  const sum = [...payload].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${payload}${String((10 - (sum % 10)) % 10)}`;
}

describe('what is taken out', () => {
  it.each([
    ['my card 4111 1111 1111 1111 was charged', 'my card [card-number removed] was charged'],
    ['4111-1111-1111-1111', '[card-number removed]'],
    ['4111111111111111.', '[card-number removed].'],
    ['amex 3782 822463 10005', 'amex [card-number removed]'],
    ['in 2026 4111 1111 1111 1111 12/28', 'in 2026 [card-number removed] 12/28'],
    ['4111 1111 1111 1111 4000 0566 5566 5556', '[card-number removed] [card-number removed]'],
    ['4111  1111  1111  1111', '[card-number removed]'],
  ])('a card number: %s', (text, clean) => {
    expect(redact(text)).toBe(clean);
  });

  it('any card number, in any usual grouping, after any number', () => {
    const digits = (min: number, max: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });
    fc.assert(
      fc.property(
        fc.constantFrom('4', '51', '34', '62'),
        digits(13, 13),
        fc.constantFrom('', ' ', '-', '.', '\u00a0'),
        fc.option(digits(1, 6)),
        (issuer, rest, gap, before) => {
          const card = luhn(`${issuer}${rest}`);
          const grouped = card.replace(/(.{4})(?!$)/g, `$1${gap}`);
          const clean = redact(`${before ? `${before} ` : ''}${grouped}`);
          expect(clean.replace(/\D/g, '')).not.toContain(card.slice(-8));
        },
      ),
    );
  });

  it.each([
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl',
    ['sk', 'live', 'a1b2c3d4e5f6'].join('_'),
    `ghp_${'a'.repeat(36)}`,
    'AKIAIOSFODNN7EXAMPLE',
    ['xoxb', '1234567890', 'abcdef'].join('-'),
  ])('a token: %s', (token) => {
    expect(redact(`use ${token} now`)).toBe('use [token removed] now');
  });

  it('what follows “Bearer”', () => {
    expect(redact('Authorization: Bearer abc.DEF-123_xyz')).toBe('Authorization: Bearer [token removed]');
  });

  it.each([
    ['my password is hunter2 and', 'my password is [password removed] and'],
    ['password: p@ssword', 'password: [password removed]'],
    ['pwd=geheim', 'pwd=[password removed]'],
    ['Passwort:geheim', 'Passwort:[password removed]'],
  ])('a password that follows the word: %s', (text, clean) => {
    expect(redact(text)).toBe(clean);
  });
});

describe('what stays', () => {
  it.each([
    'order 20318-4411 of 3 November',
    'invoice INV-2026-000123',
    'account 4929 1234 5678 9013',
    'phone +34 600 123 456',
    'IBAN ES91 2100 0418 4502 0005 1332',
    'at 1700000000000',
    'request 550e8400-e29b-41d4-a716-446655440000',
    'my password is wrong',
    'password is not accepted!',
    'Password: how do I reset it?',
    'forgot password',
    'a bearer of news',
  ])('“%s”', (text) => {
    expect(redact(text)).toBe(text);
  });

  it('is left as it is when it is cleaned again', () => {
    const once = redact('card 4111 1111 1111 1111, password: p@ss, Bearer abcdefghijklmnop');
    expect(redact(once)).toBe(once);
  });

  it('is answered for long runs of digits too', () => {
    const text = '7 '.repeat(50_000);
    expect(redact(text)).toBe(text);
  });
});

describe('the address of a page', () => {
  it.each([
    ['https://me:pw@docs.example/a?token=1&page=2#x', 'https://docs.example/a?page=2'],
    ['https://docs.example/a?lang=en&session=9&v=2', 'https://docs.example/a?lang=en&v=2'],
    ['https://docs.example/a?email=ana@larch.example', 'https://docs.example/a'],
    ['https://docs.example/@ana/notes', 'https://docs.example/@ana/notes'],
    ['http://localhost:4173/', 'http://localhost:4173/'],
    ['/billing/refunds?page=2&q=secret', '/billing/refunds?page=2'],
    ['https://docs.example?id=7', 'https://docs.example?id=7'],
    ['', ''],
  ])('%s is told as %s', (url, clean) => {
    expect(cleanUrl(url)).toBe(clean);
  });

  it('has at most 2000 characters', () => {
    expect(cleanUrl(`https://docs.example/${'a'.repeat(5000)}`)).toHaveLength(2000);
  });
});
