import { checkShape, fail } from './checkShape.ts';
import type { IndexedWord, IndexFile, SearchIndex } from './indexFormat.ts';
import { stem } from './stem.ts';
import { words } from './words.ts';

const SHAPE: IndexFile = {
  baton: 'index',
  version: 1,
  lang: '',
  stop: [''],
  articles: [
    {
      id: '',
      url: '',
      title: '',
      summary: '',
      section: '',
      terms: '',
      headings: [['']],
      tags: [''],
      aliases: [''],
    },
  ],
};

// How much a word says about an article, by where it stands.
const TITLE = 27;
const ALIAS = 20;
const HEADING = 9;
const OTHER = 3;
const BODY = 1;

/**
 * Reads an index file. All of it is checked, so that a wrong file is never taken for docs without an answer.
 *
 * @throws Error whose message has four parts: path, expected, received, and what to do
 * @example
 * const index = loadIndex(new Uint8Array(await (await fetch('/baton-index.json')).arrayBuffer()));
 */
export function loadIndex(bytes: Uint8Array): SearchIndex {
  const { lang, stop, articles } = parse(new TextDecoder().decode(bytes));
  const vocabulary = new Map<string, IndexedWord>();
  articles.forEach(({ title, headings, summary, section, terms, tags, aliases }, position) => {
    const add = (weight: number, text: string): void => {
      for (const { word } of words(text)) {
        const entry = vocabulary.get(word) ?? { word, weights: new Map<number, number>() };
        vocabulary.set(word, entry);
        entry.weights.set(position, (entry.weights.get(position) ?? 0) + weight);
      }
    };
    add(TITLE, title);
    add(ALIAS, aliases.join(' '));
    add(HEADING, headings.map(([text]) => text).join(' '));
    add(OTHER, [summary, section, ...tags].join(' '));
    add(BODY, terms);
  });
  const families = new Map<string, IndexedWord[]>();
  for (const entry of vocabulary.values()) {
    const root = stem(entry.word);
    families.set(root, (families.get(root) ?? []).concat(entry));
  }
  return { lang, articles, stop: new Set(stop), vocabulary: [...vocabulary.values()], families };
}

function parse(text: string): IndexFile {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    // A page in place of the file, or half of the file: its first and last characters show which.
    fail('index', 'JSON', text.length > 50 ? `${text.slice(0, 20)} … ${text.slice(-20)}` : text);
  }
  const version = (file as Partial<IndexFile> | null)?.version;
  if (version !== 1) fail('index.version', '1', version);
  checkShape(file, SHAPE, 'index');
  return file as IndexFile;
}
