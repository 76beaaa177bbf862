import { describe, expect, it } from 'vitest';
import { finish } from './finish.ts';
import { allFeeds } from './fixtures/allFeeds.ts';
import { expectSafe } from './isSafe.ts';

const ROOT = 'https://docs.example/';

describe.each(allFeeds)('%s', (_name, read, text, pages) => {
  it('gives one article for each page', () => {
    expect(finish(read(text, ROOT)).articles).toHaveLength(pages);
  });

  it('gives addresses of the site only, no tags, and ids of one page each', () => {
    for (const root of [ROOT, `${ROOT}manual/`, 'http://localhost:8080/a/b/'])
      expectSafe(finish(read(text, root)), root);
  });

  it('has no entity left', () => {
    for (const { title, body, headings } of finish(read(text, ROOT)).articles) {
      expect(JSON.stringify([title, body, headings])).not.toMatch(
        /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|nbsp);/i,
      );
    }
  });

  it('gives the same twice', () => {
    expect(finish(read(text, ROOT))).toEqual(finish(read(text, ROOT)));
  });

  it('is told from a page that a server gives for everything, and from nothing', () => {
    const page = '<!DOCTYPE html>\n<html><head><title>Lamps</title></head><body><h1>Lamps</h1></body></html>';
    expect(() => finish(read(page, ROOT))).toThrow(
      /^[^:]+: expected .+, received an HTML page \("<!DOCTYPE html> .+"\)\. The server/,
    );
    expect(() => finish(read('', ROOT))).toThrow(/^[^:]+: expected .+, received an empty file\. /);
  });

  it('is told from every other feed, or what it takes of one is safe', () => {
    for (const [, , other] of allFeeds) {
      try {
        expectSafe(finish(read(other, ROOT)), ROOT);
      } catch (error) {
        expect(String(error)).toMatch(/^Error: [^:]+: expected .+, received .+\. .+/s);
      }
    }
  });
});
