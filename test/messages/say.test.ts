import { describe, expect, it } from 'vitest';
import { createSay } from '../../src/messages/say.ts';

const say = createSay('en-GB');

describe('a message', () => {
  it('takes values by name', () => {
    expect(say('Send to {team}', { team: 'the billing team' })).toBe('Send to the billing team');
  });

  it('begins with a capital letter when it begins with a value', () => {
    expect(say('{team} has your message.', { team: 'the billing team' })).toBe(
      'The billing team has your message.',
    );
  });

  it('begins as its value does when it is a part of a sentence', () => {
    expect(createSay('de')('{day} um {time}', { day: 'heute', time: '15:40' })).toBe('heute um 15:40');
  });

  it('keeps a value whole that runs in the other direction', () => {
    const arabic = createSay('ar');
    expect(arabic('رسالة ({reference})', { reference: 'T-4821' })).toBe('رسالة (\u2068T-4821\u2069)');
    expect(arabic('رسالة ({name})', { name: 'منى' })).toBe('رسالة (منى)');
    expect(say('“{query}”, 3 results', { query: 'فاتورة' })).toBe('“\u2068فاتورة\u2069”, 3 results');
  });

  it('has the plural form of its count', () => {
    const found = { one: '{count} article', other: '{count} articles' } as const;
    expect([0, 1, 2].map((count) => say(found, { count }))).toEqual([
      '0 articles',
      '1 article',
      '2 articles',
    ]);
  });

  it('falls back to the form for all other numbers', () => {
    const arabic = createSay('ar');
    expect(arabic({ one: 'واحد', other: '{count}+' }, { count: 2 })).toMatch(/\+$/);
  });

  it('writes numbers as the language does', () => {
    expect(createSay('de')('{count} Wörter', { count: 12500 })).toBe('12.500 Wörter');
  });

  it('never reads a value as a message', () => {
    expect(say('“{query}”', { query: '{team} $& {query}' })).toBe('“{team} $& {query}”');
  });
});
