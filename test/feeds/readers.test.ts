import { describe, expect, it } from 'vitest';
import { readDocusaurus } from '../../src/feeds/docusaurus.ts';
import { readJustTheDocs } from '../../src/feeds/justTheDocs.ts';
import { readMdBook } from '../../src/feeds/mdBook.ts';
import { readMkdocs } from '../../src/feeds/mkdocs.ts';
import { readVitePress } from '../../src/feeds/vitePress.ts';
import { finish } from './finish.ts';
import { docusaurus, oldDocusaurus } from './fixtures/docusaurus.ts';
import { justTheDocs, oldJustTheDocs } from './fixtures/justTheDocs.ts';
import { mdBook } from './fixtures/mdBook.ts';
import { materialMkdocs, stockMkdocs } from './fixtures/mkdocs.ts';
import { vitePress } from './fixtures/vitePress.ts';

const ROOT = 'https://docs.example/';

describe('MkDocs', () => {
  it('joins a page and its sections, whose text it has already', () => {
    expect(finish(readMkdocs(stockMkdocs, ROOT)).articles).toEqual([
      {
        id: 'index',
        url: ROOT,
        title: 'Lantern',
        headings: [{ text: 'Install', anchor: 'install' }],
        body: 'Lantern Light for every room. Install Run the setup & wait.',
      },
      {
        id: 'bulbs',
        url: `${ROOT}bulbs/`,
        title: 'Bulbs & shades',
        headings: [{ text: 'Sizes < E40', anchor: 'sizes' }],
        body: 'Bulbs & shades Sizes E27 and E14 fit. Über die Größe.',
      },
    ]);
  });

  it('takes the HTML of Material for text, and its tags', () => {
    expect(finish(readMkdocs(materialMkdocs, `${ROOT}manual/`))).toEqual({
      articles: [
        {
          id: 'dimmer',
          url: `${ROOT}manual/dimmer/`,
          title: 'Dimmer',
          headings: [{ text: 'set_level(n)', anchor: 'levels' }],
          body: 'Turn it & see. Low High if n < 3 && ready: Vec<Level>',
          tags: ['hardware', 'manual'],
        },
      ],
      skipped: new Map(),
      hasText: true,
    });
  });
});

describe('Docusaurus', () => {
  it('puts titles, headings, descriptions, keywords and texts together', () => {
    expect(finish(readDocusaurus(docusaurus, ROOT)).articles).toEqual([
      {
        id: 'docs/lamps',
        url: `${ROOT}docs/lamps`,
        title: 'Lamps',
        headings: [{ text: 'Wall lamps & more', anchor: 'wall' }],
        body: 'A lamp gives light. Fix it with two screws.',
        tags: ['light', 'bright'],
        section: 'Hardware',
        summary: 'All about lamps.',
      },
      {
        id: 'docs/switches',
        url: `${ROOT}docs/switches`,
        title: 'Switches',
        headings: [],
        body: 'A switch has Option<State>.',
      },
    ]);
  });

  it('knows that of three groups the last has the texts', () => {
    expect(finish(readDocusaurus(oldDocusaurus, ROOT)).articles).toMatchObject([
      { title: 'Lamps', headings: [{ text: 'Wall lamps' }], body: 'Two screws.' },
    ]);
  });

  it('finds the page of an entry without an address, and leaves out one whose parent is itself or nobody', () => {
    const text = JSON.stringify([
      { documents: [{ i: 1, t: 'Lamps', u: '/lamps' }] },
      { documents: [{ i: 2, t: 'Wall', h: '#wall', p: 1 }] },
      {
        documents: [
          { i: 3, t: 'Round and round.', p: 4 },
          { i: 4, t: 'And round.', p: 3 },
          { i: 5, t: 'Myself.', p: 5 },
          { i: 6, t: 'Nobody.', p: 99 },
        ],
      },
    ]);
    const { articles, skipped } = finish(readDocusaurus(text, ROOT));
    expect(articles).toMatchObject([{ headings: [{ text: 'Wall', anchor: 'wall' }], body: '' }]);
    expect([...skipped.values()]).toEqual([['Round and round.', 'And round.', 'Myself.', 'Nobody.']]);
  });
});

describe('Just the Docs', () => {
  it('joins the sections of a page', () => {
    expect(finish(readJustTheDocs(justTheDocs, `${ROOT}manual/`)).articles).toEqual([
      {
        id: 'lamps',
        url: `${ROOT}manual/lamps/`,
        title: 'Lamps',
        headings: [{ text: 'Wall lamps', anchor: 'wall-lamps' }],
        body: 'A lamp gives light. Fix it with two screws & a Map<Wall>. | Left | Right |',
      },
    ]);
  });

  it('finds pages of a copy of the site by their relative addresses', () => {
    expect(finish(readJustTheDocs(oldJustTheDocs, `${ROOT}copy/`)).articles).toMatchObject([
      { id: 'lamps', url: `${ROOT}copy/lamps/`, title: 'Lamps & shades' },
    ]);
  });
});

describe('mdBook', () => {
  it('reads chapters in the order of the book, with the part that they are in', () => {
    expect(finish(readMdBook(mdBook, `${ROOT}book/`)).articles).toEqual([
      {
        id: 'lamps',
        url: `${ROOT}book/lamps.html`,
        title: 'Lamps',
        headings: [{ text: 'Wall', anchor: 'wall' }],
        body: 'A lamp’s light isn\'t "dim" \\ never. Fix it.',
      },
      {
        id: 'parts/screws',
        url: `${ROOT}book/parts/screws.html`,
        title: 'Screws',
        headings: [],
        body: 'Two of Vec<Screw>.',
        section: 'Lamps',
      },
    ]);
  });
});

describe('mdBook with its index cut off behind the texts', () => {
  it('has all that is needed', () => {
    const cut = mdBook.slice(0, mdBook.indexOf('"fields"'));
    expect(finish(readMdBook(cut, ROOT))).toEqual(finish(readMdBook(mdBook, ROOT)));
    expect(() => finish(readMdBook(mdBook.slice(0, mdBook.indexOf('"length"')), ROOT))).toThrow(
      /The file is cut off/,
    );
  });
});

describe('VitePress', () => {
  it('gives titles as text, and the words of each page', () => {
    expect(finish(readVitePress(vitePress, ROOT))).toEqual({
      articles: [
        {
          id: 'lamps',
          url: `${ROOT}lamps.html`,
          title: 'Lamps & shades',
          headings: [{ text: "It's bright — `really`", anchor: 'it-s-bright' }],
          body: '',
          words: ['screws', 'größe'],
        },
        { id: 'index', url: ROOT, title: 'Lantern', headings: [], body: '', words: ['größe'] },
      ],
      skipped: new Map(),
      hasText: false,
    });
  });
});
