import { describe, expect, it } from 'vitest';
import { readLlmsFull } from '../../src/feeds/llmsFull.ts';
import { readLlmsTxt } from '../../src/feeds/llmsTxt.ts';
import { finish } from './finish.ts';
import { fumadocs, llmsTxt, mintlify, vitePressLlms } from './fixtures/others.ts';

const ROOT = 'https://docs.example/';

describe('llms-full.txt', () => {
  it('of Mintlify is cut where a title has a source; code has no titles', () => {
    expect(finish(readLlmsFull(mintlify, ROOT)).articles).toEqual([
      {
        id: 'lamps',
        url: `${ROOT}lamps`,
        title: 'Lamps',
        headings: ['Wall lamps', 'Not a page, but a title in one'],
        body:
          'A lamp gives light. See switches. Wall lamps sh # not a title lamp --on ' +
          'Not a page, but a title in one Two screws.',
      },
      { id: 'switches', url: `${ROOT}switches`, title: 'Switches', headings: [], body: 'On & off.' },
    ]);
  });

  it('of Fumadocs has the address in the title, or behind it', () => {
    expect(finish(readLlmsFull(fumadocs, ROOT)).articles).toEqual([
      {
        id: 'docs/lamps',
        url: `${ROOT}docs/lamps`,
        title: 'Lamps',
        headings: [],
        body: 'A lamp gives light.',
      },
      {
        id: 'docs/switches',
        url: `${ROOT}docs/switches`,
        title: 'Switches',
        headings: [],
        body: 'On and off.',
      },
    ]);
  });

  it('of VitePress has front matter; a line between paragraphs is none', () => {
    expect(finish(readLlmsFull(vitePressLlms, ROOT)).articles).toEqual([
      {
        id: 'lamps',
        url: `${ROOT}lamps.html`,
        title: 'Lamps',
        headings: [],
        body: 'Lamps A lamp gives light. Two screws.',
      },
      { id: 'guide', url: `${ROOT}guide/`, title: 'Guide', headings: [], body: 'Guide On and off.' },
    ]);
  });

  it('without any address is refused: its pages could not be opened', () => {
    expect(() => finish(readLlmsFull('# Lamps\n\nLight.\n\n# Switches\n\nOn.', ROOT))).toThrow(
      /expected pages with an address each .* Without addresses/,
    );
  });
});

describe('llms.txt', () => {
  it('names pages, not their Markdown files, with a note and the part that they are in', () => {
    const { articles, skipped, hasText } = finish(readLlmsTxt(llmsTxt, ROOT));
    expect(articles).toEqual([
      {
        id: 'lamps',
        url: `${ROOT}lamps`,
        title: 'Lamps',
        headings: [],
        body: '',
        summary: 'All about lamps',
        section: 'Docs',
      },
      { id: 'switches', url: `${ROOT}switches`, title: 'Switches', headings: [], body: '', section: 'Docs' },
    ]);
    expect([...skipped]).toEqual([['address is of another site', ['Elsewhere']]]);
    expect(hasText).toBe(false);
  });
});
