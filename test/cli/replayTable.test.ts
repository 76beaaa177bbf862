import { expect, it } from 'vitest';
import { table } from '../../src/cli/replayTable.ts';

it('a table has columns as wide as their widest cell, and no spaces at the ends of lines', () => {
  expect(
    table([
      ['session', 'now', 'else'],
      ['a.json', '–', ''],
      ['longer-name.json', '12 (1:00:00)', 'x'],
    ]),
  ).toEqual([
    'session           now           else',
    'a.json            –',
    'longer-name.json  12 (1:00:00)  x',
  ]);
});
