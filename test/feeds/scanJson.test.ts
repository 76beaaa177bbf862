import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanJson } from '../../src/feeds/scanJson.ts';

/** Entries with their values parsed, and how many pauses were made. */
function scan(text: string, start = 0) {
  const entries: [string, unknown][] = [];
  let pauses = 0;
  const steps = scanJson(text, 'Feed', start);
  for (;;) {
    const step = steps.next();
    if (step.done) return { entries, pauses, end: step.value };
    if (!step.value) pauses += 1;
    else entries.push([step.value.key, JSON.parse(text.slice(step.value.start, step.value.end))]);
  }
}

describe('scanning JSON', () => {
  it('finds the entries of any object or list, and its end', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())),
        fc.constantFrom(undefined, 1, '\t'),
        (value, space) => {
          const text = JSON.stringify(value, undefined, space);
          const { entries, end } = scan(`  ${text} tail`);
          expect(entries).toEqual(Object.entries(JSON.parse(text) as object));
          expect(end).toBe(text.length + 2);
        },
      ),
    );
  });

  it('takes __proto__ and constructor for keys like others, and keys without quotes', () => {
    expect(scan('{"__proto__":{"a":1},constructor:[2], $a_1 : "}" }').entries).toEqual([
      ['__proto__', { a: 1 }],
      ['constructor', [2]],
      ['$a_1', '}'],
    ]);
  });

  it('starts where it is told', () => {
    expect(scan('x={"a":[1,2]}', 7).entries).toEqual([
      ['0', 1],
      ['1', 2],
    ]);
  });

  it('pauses within a long value and between many short ones', () => {
    expect(scan(`["${'\\"'.repeat(250_000)}"]`).pauses).toBeGreaterThanOrEqual(10);
    expect(scan(`[${'1,'.repeat(10_000)}1]`).pauses).toBeGreaterThanOrEqual(40);
    expect(scan(`[${'['.repeat(300_000)}${']'.repeat(300_000)}]`).pauses).toBeGreaterThanOrEqual(12);
  });

  it.each([
    ['[1,2', /expected the end of a value at character 4 of 4, received an empty file\. The file is cut off/],
    ['["a"', /expected "," or "\]" at character 4 of 4/],
    ['{"a":"b', /expected the end of a value at character 7 of 7/],
    ['{"a" 1}', /expected ":" at character 5 of 7, received "1}"/],
    ['[1,]', /expected a value at character 3 of 4/],
    ['[1 2]', /expected "," or "\]" at character 3 of 5/],
    ['{1:2}', /expected a key at character 1 of 5/],
    ['"text"', /expected "\{" or "\[" at character 0 of 6, received "\\"text\\""/],
    ['<!DOCTYPE html><p>', /received an HTML page .* The server answers with a page/],
    ['', /received an empty file/],
    [`[${' '.repeat(60_000)}1]`, /expected a value/],
  ])('says where it went wrong: %#', (text, message) => {
    expect(() => scan(text)).toThrow(message);
    expect(() => scan(text)).toThrow(/^Feed: expected /);
  });
});
