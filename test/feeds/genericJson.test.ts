import { describe, expect, it } from 'vitest';
import { readGenericJson } from '../../src/feeds/genericJson.ts';
import { finish } from './finish.ts';
import { hextra, hugo, jsonFeed, relearn, zola } from './fixtures/others.ts';

const ROOT = 'https://docs.example/';

describe('a JSON index of no standard', () => {
  it('is read by the usual names, with the address that is of this site', () => {
    expect(finish(readGenericJson(hugo, ROOT)).articles).toEqual([
      {
        id: 'lamps',
        url: `${ROOT}lamps/`,
        title: 'Lamps & shades',
        headings: [],
        body: 'A lamp gives light. Two screws.',
        tags: ['light', 'hardware'],
        summary: 'All about lamps.',
        section: 'Hardware',
        lang: 'en',
      },
      { id: 'switches', url: `${ROOT}switches/`, title: 'Switches', headings: [], body: 'On and off.' },
    ]);
  });

  it('may be JSON Feed', () => {
    expect(finish(readGenericJson(jsonFeed, ROOT)).articles).toMatchObject([
      { title: 'Lamps', body: 'A lamp. Light.' },
    ]);
  });

  it('may be a script, an object of addresses, or an index of elasticlunr', () => {
    expect(finish(readGenericJson(relearn, ROOT)).articles).toMatchObject([
      {
        id: 'lamps',
        title: 'Lamps',
        section: 'Hardware',
        summary: 'All about lamps.',
        body: 'A lamp gives light.',
      },
    ]);
    expect(finish(readGenericJson(hextra, ROOT)).articles).toMatchObject([
      {
        url: `${ROOT}lamps/`,
        title: 'Lamps',
        headings: [{ text: 'Wall lamps', anchor: 'wall' }],
        body: 'A lamp gives light. Two screws.',
      },
    ]);
    expect(finish(readGenericJson(zola, ROOT)).articles).toMatchObject([
      { url: `${ROOT}lamps/`, title: 'Lamps', body: 'A lamp.' },
    ]);
  });

  it('is read by the names that the site gives', () => {
    const text = JSON.stringify({
      a: { ziel: '/lamps/', kopf: 'Lamps', title: 'no', inhalt: 'Light.', toc: ['Wall'] },
    });
    const fields = { url: 'ziel', title: 'kopf', text: 'inhalt' };
    expect(finish(readGenericJson(text, ROOT, fields)).articles).toMatchObject([
      { url: `${ROOT}lamps/`, title: 'Lamps', body: 'Light.', headings: ['Wall'] },
    ]);
  });

  it('says which fields to name where it has none of the usual', () => {
    expect(() => finish(readGenericJson('[{"ziel":"/lamps/"}]', ROOT))).toThrow(
      /fields: \{ url, title, text \}/,
    );
  });
});
