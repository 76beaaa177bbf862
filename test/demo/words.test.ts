import { describe, expect, it } from 'vitest';
import { redactedText } from '../../demo/inbox/words.ts';

describe('what was taken out', () => {
  it.each([
    [{ 'card-number': 1 }, '1 card number'],
    [{ 'card-number': 2, password: 1 }, '2 card numbers and 1 password'],
    [
      { email: 3, iban: 1, term: 2 },
      '3 e-mail addresses, 1 bank account number, and 2 words that the site keeps confidential',
    ],
  ])('is said in plain words: %j', (redacted, text) => {
    expect(redactedText(redacted)).toBe(text);
  });
});
