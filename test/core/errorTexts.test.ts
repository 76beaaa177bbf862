import { describe, expect, it } from 'vitest';
import { looksLikeError } from '../../src/core/errorTexts.ts';

describe('an error text', () => {
  it.each([
    'PL-2207',
    'ERR_4031 on export',
    'invalid_api_key',
    '503',
    'api 401',
    'HTTP 429',
    'status code 500 on upload',
    '404 not found',
    'TypeError when I save',
    'java.lang.NullPointerException',
    'Error: could not load calendar',
    'error 17',
    'error code E1',
    'Upload failed with an unknown reason',
    'Traceback (most recent call last)',
  ])('is “%s”', (text) => {
    expect(looksLikeError(text)).toBe(true);
  });

  it.each([
    'how do I reset my password',
    'refund not arrived',
    'error',
    'there is an error on my invoice',
    'INV-20318 is wrong',
    'charged 450',
    'refund above 500',
    'invoice 402 missing',
    'Exception for small businesses',
    'ISO27001 certificate',
    '',
  ])('is not “%s”', (text) => {
    expect(looksLikeError(text)).toBe(false);
  });

  it('is judged by its beginning, however long it is', () => {
    expect(looksLikeError(`${'word '.repeat(20_000)}TypeError`)).toBe(false);
  });
});
