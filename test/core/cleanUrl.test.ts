import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../src/core/cleanUrl.ts';

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

  it.each([
    ['https://docs.example/users/ana@larch.example/plan', 'https://docs.example/users/[removed]/plan'],
    ['https://docs.example/users/ana%40larch.example', 'https://docs.example/users/[removed]'],
    ['https://docs.example/a?id=ana@larch.example', 'https://docs.example/a?id=[removed]'],
    ['https://docs.example/in/eyJhbGciOiJI.eyJzdWIiOiIx.c2ln/x', 'https://docs.example/in/[removed]/x'],
    [
      `https://docs.example/keys/${['sk', 'live', 'a1b2c3d4e5f6'].join('_')}`,
      'https://docs.example/keys/[removed]',
    ],
  ])('%s keeps neither an e-mail address nor a token', (url, clean) => {
    expect(cleanUrl(url)).toBe(clean);
  });

  it.each([
    'https://docs.example/guide/v1.2.3/a-b.c_d.html',
    'https://docs.example/d/550e8400-e29b-41d4-a716-446655440000',
    'https://docs.example/notes/Title-1f2e3d4c5b6a79880716253443526170',
  ])('%s stays: it names a page', (url) => {
    expect(cleanUrl(url)).toBe(url);
  });

  it('is the same when it is cleaned again', () => {
    const once = cleanUrl('https://docs.example/users/ana@larch.example?id=eyJhbGciOiJI.eyJzdWIiOiIx.c2ln');
    expect(cleanUrl(once)).toBe(once);
  });

  it('has at most 2000 characters', () => {
    expect(cleanUrl(`https://docs.example/${'a'.repeat(5000)}`)).toHaveLength(2000);
  });

  it.each(['a', 'a.', 'a@', 'eyJa.', '%40a.', '/'])(
    'is told for one that is made of %s alone, however long',
    (part) => {
      expect(cleanUrl(`https://docs.example/${part.repeat(300_000)}`).length).toBeLessThanOrEqual(2000);
    },
  );
});
