import { describe, expect, it } from 'vitest';
import { readSphinx } from '../../src/feeds/sphinx.ts';
import { finish } from './finish.ts';
import { oldSphinx, sphinx } from './fixtures/sphinx.ts';

const ROOT = 'https://docs.example/';

describe('Sphinx', () => {
  it('makes headings of sections, objects and telling index entries, and words of stems', () => {
    const { articles, hasText } = finish(readSphinx(sphinx, ROOT));
    expect(hasText).toBe(false);
    expect(articles).toEqual([
      {
        id: 'guide/install',
        url: `${ROOT}guide/install.html`,
        title: 'Install & run',
        headings: [{ text: 'Two screws', anchor: 'two-screws' }],
        body: '',
        words: ['screw', '__proto__x', 'instal'],
      },
      {
        id: 'index',
        url: `${ROOT}index.html`,
        title: 'Lantern',
        headings: [],
        body: '',
        words: ['constructor', 'lantern'],
      },
      {
        id: 'lamp',
        url: `${ROOT}lamp.html`,
        title: 'lamp — Light',
        headings: [
          { text: 'lamp', anchor: 'module-lamp' },
          { text: 'lamp.Lamp', anchor: 'lamp.Lamp' },
          { text: 'lamp.turn', anchor: 'lamp.turn' },
          { text: 'bayonet cap', anchor: 'index-3' },
        ],
        body: '',
        words: ['screw', 'light'],
      },
    ]);
  });

  it('reads keys without quotes, and objects by their names', () => {
    expect(finish(readSphinx(oldSphinx, ROOT)).articles[1]).toEqual({
      id: 'lamp',
      url: `${ROOT}lamp.html`,
      title: 'Lamp <T>',
      headings: [
        { text: 'lamp', anchor: 'module-lamp' },
        { text: 'lamp.Lamp', anchor: 'lamp.Lamp' },
        { text: 'lamp.turn', anchor: 'lamp.turn' },
      ],
      body: '',
      words: ['light', 'screw', 'über', 'lamp'],
    });
  });

  it('writes addresses of folders for the builder that makes them', () => {
    const urls = finish(readSphinx(sphinx, ROOT, 'dirhtml')).articles.map(({ url }) => url);
    expect(urls).toEqual([`${ROOT}guide/install/`, ROOT, `${ROOT}lamp/`]);
  });
});
