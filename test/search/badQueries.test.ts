import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import { article, helpCentre, indexOf } from './helpCentre.ts';

const index = indexOf(helpCentre);

describe('odd queries', () => {
  it.each([
    '',
    '   ',
    '\t\n',
    '\u0000\u0007\u001b',
    '🙂🙂',
    '👩‍👩‍👧',
    '?!…',
    '\ud800',
    '\udc00\ud800',
    '___',
    '\u202e\u200f',
  ])('have no answer where there is no word: %j', (query) => {
    expect(search(index, query)).toEqual([]);
  });

  it.each([
    're\u0000fund refund',
    '🙂 refund 🙂',
    '\u202erefund',
    'refund\ud800',
    '\udfffrefund',
    'סיסמה refund',
  ])('are answered by the words that they have: %j', (query) => {
    expect(search(index, query)[0]?.id).toBe('billing/refunds');
  });

  it('count with their first 400 characters', () => {
    expect(search(index, 'refund '.repeat(1500))[0]?.id).toBe('billing/refunds');
    expect(search(index, `refund ${'x'.repeat(10_000)}`)[0]?.id).toBe('billing/refunds');
    expect(search(index, `${'zzzz '.repeat(2000)} refund`)).toEqual([]);
    expect(search(index, 'x'.repeat(10_000))).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'prototype', '%', '%E0', '\\'])(
    'are words like others: %j',
    (query) => {
      expect(search(index, query)).toEqual([]);
    },
  );

  it.each([
    'refund.*',
    '(refund',
    '[refund',
    'refund\\',
    '$refund^',
    '%72efund refund',
    'refund#constructor',
  ])('are no patterns: %j', (query) => {
    expect(search(index, query)[0]?.id).toBe('billing/refunds');
  });

  it.each([0, -1, 0.5, NaN])('may ask for %d results', (limit) => {
    expect(search(index, 'invoice', { limit })).toEqual([]);
  });

  it('search scripts that are written from right to left, that have no spaces, and both at once', () => {
    const many = indexOf([
      article({ id: 'he', title: 'איפוס סיסמה' }),
      article({ id: 'zh', title: '重置密码' }),
      article({ id: 'mixed', title: 'API סיסמה 密码' }),
    ]);
    const ids = (query: string) => search(many, query).map(({ id }) => id);
    expect(ids('איפוס')).toEqual(['he']);
    expect(ids('סיסמה').sort()).toEqual(['he', 'mixed']);
    expect(ids('密码').sort()).toEqual(['mixed', 'zh']);
    expect(ids('סיסמה API 密码')[0]).toBe('mixed');
  });

  it('are answered with results that keep their word, whatever they are', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.constantFrom('invoice', 'ref', '\u0000', 'e-mail', '🙂', "d'", '401'))
        .map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(any, (query) => {
        for (const { coverage, score, marks, title, snippet } of search(index, query)) {
          expect(coverage).toBeGreaterThan(0);
          expect(coverage).toBeLessThanOrEqual(1);
          expect(Number.isFinite(score)).toBe(true);
          for (const [text, list] of [
            [title, marks.title],
            [snippet, marks.snippet],
          ] as const) {
            let end = 0;
            for (const [from, to] of list) {
              expect(from).toBeGreaterThanOrEqual(end);
              expect(to).toBeGreaterThan(from);
              end = to;
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });
});
