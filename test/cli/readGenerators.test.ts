import { describe, expect, it } from 'vitest';
import { readPage, type PageFacts } from '../../src/cli/readPage.ts';
import {
  apiPage,
  docBookPage,
  docusaurusPage,
  manPage,
  mkdocsPage,
  plainPage,
  sphinxPage,
  vitePressPage,
} from './pages.ts';

const factsOf = (html: string, path = 'a.html'): PageFacts => {
  const read = readPage(html, path);
  if (read.kind === 'skip') throw new Error(`skipped: ${read.reason}`);
  return read.facts;
};

describe('pages of generators', () => {
  it('reads a plain page', () => {
    const { body, ...facts } = factsOf(plainPage, 'billing/refunds.html');
    expect(facts).toEqual({
      id: 'billing/refunds',
      title: 'When a refund arrives',
      headings: [
        { text: 'Bank transfers', anchor: 'bank' },
        { text: 'Without an id', anchor: '' },
      ],
      summary: 'How long a refund takes, by card and by bank.',
      description: 'How long a refund takes, by card and by bank.',
      section: 'Billing',
      lang: 'en',
    });
    expect(body).toBe(
      'When a refund arrives Cards take five days, and bank transfers two. Bank transfers They are sent at noon. Without an id Ask your bank.',
    );
  });

  it('reads a page of Sphinx', () => {
    const facts = factsOf(sphinxPage, 'library/json.html');
    expect(facts).toMatchObject({
      title: 'json — Encoder',
      section: 'Internet Data',
      summary: 'The module reads and writes a data format that is in wide use. It has two functions.',
      headings: [
        { text: 'Basic usage', anchor: 'basic-usage' },
        { text: 'Limits', anchor: 'limits' },
      ],
    });
    expect(facts.body).not.toMatch(/¶|Previous topic/);
  });

  it('reads a page of DocBook, without its numbers', () => {
    const facts = factsOf(docBookPage, 'ddl-basics.html');
    expect(facts).toMatchObject({
      title: 'Table Basics',
      section: 'Data Definition',
      headings: [{ text: 'Rows', anchor: 'DDL-ROWS' }],
      summary: 'A table consists of rows and of columns, whose number and order are fixed.',
    });
    expect(facts.body).not.toMatch(/Prev|Next|Home/);
  });

  it('reads a man page of AsciiDoc', () => {
    const facts = factsOf(manPage, 'tool-commit.html');
    expect(facts).toMatchObject({
      title: 'tool-commit(1)',
      summary: 'Record what has changed',
      lang: 'en',
      headings: [
        { text: 'NAME', anchor: '' },
        { text: 'OPTIONS', anchor: '_options' },
      ],
    });
    expect(facts.body).not.toContain('Last updated');
  });

  it('reads a page whose h1 is the name of its site, and whose permalinks carry the ids', () => {
    const facts = factsOf(apiPage, 'fs.html');
    expect(facts).toMatchObject({
      title: 'File system',
      headings: [{ text: 'fs.open(path)', anchor: 'fsopenpath' }],
    });
    expect(facts.body).toBe(
      'File system The module reads and writes files as other systems do it. fs.open(path) Opens one.',
    );
  });

  it('reads a page of VitePress, and its section from the list beside it', () => {
    const facts = factsOf(vitePressPage, 'guide/refunds.html');
    expect(facts).toMatchObject({ title: 'Refunds', section: 'Paying', lang: 'en-US', headings: [] });
    expect(facts.body).toBe('Refunds They take five days, as every bank will tell you. refund()');
  });

  it('reads a page of MkDocs', () => {
    expect(factsOf(mkdocsPage, 'handbuch/rechnungen/index.html')).toMatchObject({
      id: 'handbuch/rechnungen',
      title: 'Rechnungen',
      section: 'Handbuch',
      lang: 'de',
      summary: 'Eine Rechnung wird per E-Mail oder auf Papier gesendet, ganz wie es beliebt.',
      headings: [{ text: 'Später senden', anchor: 'spater' }],
    });
  });

  it('reads a page of Docusaurus', () => {
    const facts = factsOf(docusaurusPage, 'docs/install/index.html');
    expect(facts).toMatchObject({
      title: 'Install',
      section: 'Getting started',
      headings: [{ text: 'With npm', anchor: 'with-npm' }],
    });
    expect(facts.body).toMatch(/^Run one command/);
  });
});
