import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { ReadFeed } from '../../src/feeds/feed.ts';
import { anyMarkup } from './anyMarkup.ts';
import { finish } from './finish.ts';
import { allFeeds } from './fixtures/allFeeds.ts';
import { expectSafe } from './isSafe.ts';

const ROOT = 'https://docs.example/manual/';
const OUR_ERROR = /^Error: [^:]+: expected .+, received .+\. .+/s;

/** Whatever came: a safe feed, or the one kind of error. */
function expectHeld(read: ReadFeed, text: string): void {
  let feed;
  try {
    feed = finish(read(text, ROOT));
  } catch (error) {
    expect(String(error)).toMatch(OUR_ERROR);
    return;
  }
  expectSafe(feed, ROOT);
}

/** Addresses that must not come through, and some that may. */
const anyAddress = fc.oneof(
  fc.constantFrom(
    ...[
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
      'JAVASCRIPT:alert(1)',
      'data:text/html,x',
    ],
    ...[
      '//evil.example/',
      '/\\evil.example/',
      '\\\\evil.example',
      'https://evil.example/',
      'https:evil.example',
    ],
    ...[
      'https://docs.example@evil.example/',
      'https://me:pw@docs.example/',
      'https://docs.example:8443/',
      'blob:x',
      'file:///etc',
    ],
    ...[
      '../../../a',
      '#',
      '#x',
      '?',
      '',
      'a b',
      '%',
      '%zz',
      'http://[',
      'ftp://docs.example/',
      '\u0000',
      `/${'a'.repeat(5000)}`,
    ],
    ...[
      'lamps.html',
      '/manual/lamps/',
      'https://docs.example/manual/lamps/#wall',
      'http://docs.example/lamps',
    ],
  ),
  fc.webUrl(),
  fc.string(),
);

/** Takes the place of any value in a feed. */
const anyPart = fc.oneof(
  anyMarkup,
  anyAddress,
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0,
    1e21,
    [],
    {},
    [[]],
    [null],
    { length: 5 },
    '__proto__',
    'constructor',
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** A feed's text with one JSON value in place of another: numbers, strings, whole lists and objects. */
function replaceOne(text: string, place: number, part: string): string {
  const values = [...text.matchAll(/"(?:[^"\\]|\\.)*"|\b\d+\b|\[[^[\]]*\]|\{[^{}]*\}/g)];
  const value = values[place % Math.max(values.length, 1)];
  return value ? text.slice(0, value.index) + part + text.slice(value.index + value[0].length) : part;
}

describe.each(allFeeds)('a hostile copy of %s', (_name, read, text) => {
  it('cut off anywhere is held', () => {
    for (let length = 0; length < text.length; length += 1) expectHeld(read, text.slice(0, length));
  });

  it('with characters changed, lost or doubled is held', () => {
    const change = fc.tuple(
      fc.nat(text.length),
      fc.nat(3),
      fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('"', '\\', '{', ']', '<', '`')),
    );
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const changed = changes.reduce(
          (all, [at, cut, put]) => all.slice(0, at) + put + all.slice(at + cut),
          text,
        );
        expectHeld(read, changed);
      }),
      { numRuns: 300 },
    );
  });

  it('with any value in the place of another is held', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(200), anyPart), { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = changes.reduce(
          (all, [place, part]) => replaceOne(all, place, JSON.stringify(part)),
          text,
        );
        expectHeld(read, changed);
      }),
      { numRuns: 500 },
    );
  });

  it('with any key in the place of another is held', () => {
    fc.assert(
      fc.property(
        fc.nat(200),
        fc.constantFrom('__proto__', 'constructor', 'toString', '', '0', '<img src=x onerror=y>'),
        (place, key) => {
          const keys = [...text.matchAll(/"(?:[^"\\]|\\.)*"(?=:)/g)];
          const found = keys[place % Math.max(keys.length, 1)];
          if (!found) return;
          expectHeld(
            read,
            text.slice(0, found.index) + JSON.stringify(key) + text.slice(found.index + found[0].length),
          );
          expect(Object.keys(Object.prototype)).toEqual([]);
        },
      ),
    );
  });
});

describe('addresses', () => {
  const readers = allFeeds.filter(([, , text]) => text.includes('lamps'));

  it('of pages are of the site, or left out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readers), anyAddress, ([, read, text], address) => {
        const inJson = JSON.stringify(address).slice(1, -1);
        expectHeld(
          read,
          text.replaceAll(/\/?(?:docs\/)?lamps\/?/g, () => inJson),
        );
      }),
      { numRuns: 2000 },
    );
  });
});

describe('work', () => {
  const MARKS = {
    deep: '['.repeat(1_000_000) + ']'.repeat(1_000_000),
    long: `"${'<b &lt; \\" '.repeat(500_000)}"`,
  };

  it.each(allFeeds)(
    'of a step of %s is bounded, with a field of 5 MB or one a million deep',
    (_name, read, text) => {
      for (const part of Object.values(MARKS)) {
        for (const place of [3, 6, 9, 14]) {
          const big = replaceOne(text, place, part);
          let parsed = 0;
          const { parse: original } = JSON;
          const spy = vi.spyOn(JSON, 'parse').mockImplementation((json: string) => {
            parsed += json.length;
            return original(json) as unknown;
          });
          let most = 0;
          try {
            const steps = read(big, ROOT);
            for (let step = steps.next(); !step.done; step = steps.next()) {
              most = Math.max(most, parsed);
              parsed = 0;
            }
          } catch (error) {
            expect(String(error)).toMatch(OUR_ERROR);
          } finally {
            spy.mockRestore();
          }
          expect(Math.max(most, parsed)).toBeLessThan(600_000);
        }
      }
    },
  );
});
