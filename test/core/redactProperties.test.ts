import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { redact } from '../../src/core/redact.ts';

/** A number with its Luhn digit added. */
function luhn(payload: string): string {
  const sum = [...payload].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${payload}${String((10 - (sum % 10)) % 10)}`;
}

const digits = (min: number, max = min) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: min, maxLength: max });

/** Pieces of what is taken out and of what hides it, so that they come to stand side by side. */
const piece = fc.constantFrom(
  ...[
    '4111 1111 1111 1111',
    '4111111111111111',
    'GB82WEST12345698765432',
    'ana@larch.example',
    '+34 600 123 456',
  ],
  ...[
    'password: ',
    'pwd=',
    'my password is ',
    'hunter2',
    '"',
    "'",
    'bearer ',
    'abc.DEF-123_xyz',
    'AKIAIOSFODNN7EXAMPLE',
  ],
  ...[
    'https://',
    'me:pw@',
    'x.example',
    '/',
    '?token=',
    '&',
    '=',
    '%40',
    '@',
    '.',
    '-',
    ' ',
    '\n',
    '1',
    '0',
    'a',
    'é',
    '隼',
  ],
  ...[
    'eyJhbGciOiJI.eyJzdWIiOiIx.c2ln',
    '-----BEGIN PRIVATE KEY-----',
    '-----END PRIVATE KEY-----',
    'api_key=',
    'falcon',
  ],
  ...[
    '[email removed]',
    '[token removed',
    'removed]',
    '415-555-0123',
    'card ',
    'order ',
    '\ud83d\ude00',
    '\ue000',
  ],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const options = fc.record({ isMessage: fc.boolean(), terms: fc.constantFrom([], ['falcon', 'a é']) });

describe('for any text', () => {
  it('taking out twice changes nothing more', () => {
    fc.assert(
      fc.property(text, options, (given, how) => {
        const once = redact(given, how).text;
        expect(redact(once, how)).toEqual({ text: once, removed: [] });
      }),
      { numRuns: 2000 },
    );
  });

  it('the places are exact: what is between them is what is left, in order', () => {
    fc.assert(
      fc.property(text, options, (given, how) => {
        const { text: left, removed } = redact(given, how);
        let at = 0;
        let rebuilt = '';
        for (const { kind, start, end } of removed) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          rebuilt += `${given.slice(at, start)}[${kind} removed]`;
          at = end;
        }
        expect(rebuilt + given.slice(at)).toBe(left);
      }),
      { numRuns: 1000 },
    );
  });

  it('a text without anything private comes back as it is', () => {
    const words = fc.array(fc.constantFrom('refund', 'where', 'is', 'my', 'password', 'card', 'ok?'));
    fc.assert(fc.property(words, (given) => redact(given.join(' ')).text === given.join(' ')));
  });
});

describe('card numbers', () => {
  it('go in any usual grouping, after any number', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('4', '51', '2221'),
        digits(15),
        fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u2013'),
        fc.option(digits(1, 6)),
        (issuer, rest, gap, before) => {
          const card = luhn(`${issuer}${rest}`.slice(0, 15));
          const grouped = card.replace(/(.{4})(?!$)/g, `$1${gap}`);
          const { text: left } = redact(`${before ? `${before} ` : ''}${grouped}`);
          expect(left.replace(/\D/g, '')).not.toContain(card.slice(-8));
        },
      ),
    );
  });

  it('are only those whose last digit is right', () => {
    fc.assert(
      fc.property(digits(14), fc.integer({ min: 1, max: 9 }), (rest, shift) => {
        const card = luhn(`4${rest}`);
        const wrong = card.slice(0, -1) + String((Number(card.at(-1)) + shift) % 10);
        expect(redact(`card ${wrong}`).removed).toEqual([]);
      }),
    );
  });
});

describe('numbers that support needs', () => {
  it.each(['order', 'Order no. ', 'invoice #', 'account', 'version', 'ticket: ', 'case', 'tracking number'])(
    'stay behind “%s”, with up to eleven digits',
    (name) => {
      fc.assert(
        fc.property(digits(4, 11), fc.constantFrom('', '-', 'A-', '2026-'), (number, prefix) => {
          const given = `${name} ${prefix}${number.slice(0, prefix.startsWith('2') ? 7 : 11)} is missing`;
          expect(redact(given)).toEqual({ text: given, removed: [] });
        }),
      );
    },
  );

  it.each(['order', 'order number', 'Invoice #', 'Rechnungsnummer:', 'tracking no.'])(
    'stay behind “%s” as one long number',
    (name) => {
      fc.assert(
        fc.property(digits(12, 19), (number) => {
          expect(redact(`${name} ${number}`).removed).toEqual([]);
        }),
      );
    },
  );

  it('stay as versions', () => {
    const numbers = fc.tuple(fc.nat(999), fc.array(fc.nat(9999), { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(numbers, ([first, rest]) => {
        expect(redact(`version ${[first, ...rest].join('.')}`).removed).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });
});
