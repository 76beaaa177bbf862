import { describe, expect, it } from 'vitest';
import {
  faultOfBytes,
  faultOfFile,
  fileName,
  fileTypeOf,
  type FileFault,
} from '../../src/core/attachments.ts';
import { sizeOf } from '../../src/core/fileSize.ts';
import { FILE_LIMITS, FILE_TYPES } from '../../src/core/fileTypes.ts';

const bytesOf = (hex: string) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const text = (words: string) => new TextEncoder().encode(words);

describe('the name of a file', () => {
  it.each([
    ['timer.log', 'timer.log'],
    ['../../etc/passwd', '....etcpasswd'],
    ['C:\\Users\\ana\\shot.png', 'C:Usersanashot.png'],
    ['in\u202egnp.exe', 'ingnp.exe'],
    ['a\u0000b\r\n.txt', 'ab.txt'],
    ['\ud83d.txt', '.txt'],
    ['  ', 'file'],
    ['', 'file'],
    ['スクリーンショット.png', 'スクリーンショット.png'],
  ])('%j is shown as %j', (name, shown) => {
    expect(fileName(name)).toBe(shown);
  });

  it('is cut to 120 units, and keeps its ending', () => {
    const name = fileName(`${'long '.repeat(60)}.png`);
    expect(name).toHaveLength(FILE_LIMITS.name);
    expect(name).toMatch(/….png$/);
    expect(fileName('x'.repeat(500))).toHaveLength(FILE_LIMITS.name);
  });

  it('stays the same when it is cleaned again', () => {
    for (const name of ['a/b.png', `${'ü'.repeat(300)}.jpeg`, `${'😀'.repeat(100)}.gif`])
      expect(fileName(fileName(name))).toBe(fileName(name));
  });
});

describe('the type of a file', () => {
  it.each([
    ['SHOT.PNG', '', 'image/png'],
    ['trace.har', 'application/har+json', 'application/json'],
    ['data.csv', 'application/vnd.ms-excel', 'text/csv'],
    ['server.log', '', 'text/plain'],
    ['image', 'image/png', 'image/png'],
  ])('%j, said to be %j, is %j', (name, claimed, type) => {
    expect(fileTypeOf(name, claimed)?.type).toBe(type);
  });

  it.each([
    ['page.html', 'text/html'],
    ['drawing.svg', 'image/svg+xml'],
    ['tool.exe', 'image/png'],
    ['image', 'image/svg+xml'],
    ['constructor', ''],
  ])('%j, said to be %j, is none that is taken', (name, claimed) => {
    expect(fileTypeOf(name, claimed)).toBeUndefined();
  });
});

describe('a file is not taken', () => {
  const file = { name: 'a.png', type: 'image/png', size: 10 };
  it.each<[FileFault, Partial<typeof file>, number]>([
    ['too-many', {}, FILE_LIMITS.files],
    ['forbidden', { name: 'a.html' }, 0],
    ['too-large', { size: FILE_LIMITS.bytes + 1 }, 0],
    ['empty', { size: 0 }, 0],
  ])('for being %s', (fault, part, attached) => {
    expect(faultOfFile({ ...file, ...part }, attached)).toBe(fault);
  });

  it('only then: the last that fits, of the largest size, is', () => {
    expect(faultOfFile({ ...file, size: FILE_LIMITS.bytes }, FILE_LIMITS.files - 1)).toBeUndefined();
  });
});

describe('the beginning of a file', () => {
  const typeOf = (name: string) => {
    const type = fileTypeOf(name, '');
    if (!type) throw new Error(`${name} is not taken.`);
    return type;
  };
  it.each([
    ['a.png', bytesOf('89504e470d0a1a0a00')],
    ['a.jpg', bytesOf('ffd8ffe0')],
    ['a.webp', text('RIFF....WEBP')],
    ['a.gif', text('GIF89a')],
    ['a.pdf', text('%PDF-1.7')],
    ['a.zip', bytesOf('504b0304')],
    ['a.txt', text('Überall')],
    ['a.json', text('{}')],
  ])('of %s is told from others', (name, bytes) => {
    expect(faultOfBytes(typeOf(name), bytes)).toBeUndefined();
    expect(faultOfBytes(typeOf(name), bytesOf('4d5a0000'))).toBe('unlike');
  });

  it('says nothing of no bytes and of too many', () => {
    expect(faultOfBytes(typeOf('a.txt'), new Uint8Array())).toBe('empty');
    expect(faultOfBytes(typeOf('a.txt'), new Uint8Array(FILE_LIMITS.bytes + 1).fill(32))).toBe('too-large');
  });

  it('tells every type with a signature from every other', () => {
    const signed = FILE_TYPES.filter(({ signatures }) => signatures);
    for (const one of signed)
      for (const other of signed)
        for (const signature of other.signatures ?? [])
          expect(faultOfBytes(one, bytesOf(signature))).toBe(one === other ? undefined : 'unlike');
  });
});

describe('a size', () => {
  it.each([
    [1, 1, 'kilobyte'],
    [182_600, 183, 'kilobyte'],
    [1_240_000, 1.2, 'megabyte'],
    [10_000_000, 10, 'megabyte'],
  ])('of %i bytes reads as %d %s', (bytes, value, unit) => {
    expect(sizeOf(bytes)).toEqual({ value, unit });
  });
});
