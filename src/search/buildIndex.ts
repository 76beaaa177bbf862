import type { Article } from '../core/article.ts';
import { allWords, takeApart, type ArticleParts } from './articleParts.ts';
import { createBitWriter, riceParameter } from './bits.ts';
import { buildDictionary, type DictionaryBuilder } from './buildDictionary.ts';
import { createWriter, type ByteWriter } from './bytes.ts';
import { pack } from './container.ts';
import { sizeByte } from './indexFormat.ts';
import { TOGETHER } from './lists.ts';
import { createTextPacker } from './packTexts.ts';
import { slug } from './slug.ts';
import { endings } from './stem.ts';
import { stopWords } from './stopWords.ts';
import { synonymsFor } from './synonyms.ts';
import { tellingWords } from './tellingWords.ts';

export interface BuildOptions {
  /** BCP 47. Default: the language of most articles that state one. */
  readonly lang?: string;
  /** Lists of single words that mean the same to customers, such as `['bill', 'invoice']`. */
  readonly synonyms?: readonly (readonly string[])[];
}

/**
 * Makes an index file out of articles. The same articles give the same bytes, in whatever order they come.
 *
 * All text is plain text: `<b>` in a title is those three characters. Of two articles with one id, the first
 * is kept. Empty fields are fine; an article without any text simply is never found.
 *
 * @returns the file's bytes, for `loadIndex`
 * @throws Error that names the first synonym that is not one word
 * @example
 * await writeFile('site/baton-index.bin', buildIndex([{ id: 'a', url: 'a.html', title: 'A', headings: [], body: '…' }]));
 */
export function buildIndex(articles: readonly Article[], options: BuildOptions = {}): Uint8Array {
  const ids = new Set<string>();
  // Neighbours in a site share words, so that lists of articles get shorter when they stand side by side.
  const docs = articles
    .filter(({ id }) => !ids.has(id) && ids.add(id))
    .sort((a, b) => order(a.url, b.url) || order(a.id, b.id))
    .map(takeApart);
  const lang = options.lang ?? mostFrequent(docs.map(({ article }) => article.lang));

  const titles = docs.map(({ article, aliases }) => [article.title, ...aliases]);
  const headings = docs.map((doc) => doc.headings.map(({ text }) => text));
  const sentences = docs.map((doc) => doc.sentences);
  const hidden = docs.map(({ address, others }) => [...address, ...others]);
  const known = docs.map((_, i) => {
    const shown = [titles, headings, sentences].flatMap((texts) => texts[i] ?? []);
    return new Set([...shown.flatMap(allWords), ...(hidden[i] ?? [])]);
  });
  const bodies = tellingWords(
    docs.map(({ body }) => body),
    docs.map(({ names }) => names),
    known,
  );
  const dictionary = buildDictionary(
    [
      { texts: titles.flat(), words: hidden.flat() },
      { texts: headings.flat(), words: [] },
      { texts: sentences.flat(), words: bodies.flat() },
    ],
    lang,
  );
  return pack([
    writeTitles(
      docs,
      titles,
      dictionary,
      lang,
      synonymsFor(options.synonyms ?? [], dictionary.words(), lang),
    ),
    writeHeadings(docs, headings, dictionary),
    writeBodies(docs, sentences, bodies, dictionary),
  ]);
}

/** The first part: all that it takes to find articles by their titles, aliases and addresses. */
function writeTitles(
  docs: readonly ArticleParts[],
  titles: readonly (readonly string[])[],
  dictionary: DictionaryBuilder,
  lang: string,
  synonyms: readonly (readonly string[])[],
): Uint8Array {
  const to = createWriter();
  to.texts(stopWords(lang));
  to.texts(endings(lang));
  to.texts(synonyms.map((list) => list.join(' ')));

  to.number(docs.length);
  to.texts(docs.map(({ article }) => article.url));
  // Most ids are a piece of the address: where it begins, from 1, and its length. Before another: 0 and its place.
  const ids: string[] = [];
  for (const { article } of docs) {
    const start = article.url.indexOf(article.id) + 1;
    to.number(start);
    to.number(start ? article.id.length : ids.push(article.id) - 1);
  }
  to.texts(ids);
  const sections = [...new Set(docs.map(({ article }) => article.section ?? ''))];
  to.texts(sections);
  docs.forEach(({ article }) => to.number(sections.indexOf(article.section ?? '')));
  writeTexts(0, titles, dictionary, to, docs);
  return to.done();
}

function writeHeadings(
  docs: readonly ArticleParts[],
  headings: readonly (readonly string[])[],
  dictionary: DictionaryBuilder,
): Uint8Array {
  const to = createWriter();
  to.texts(docs.flatMap((doc) => doc.headings.map(shortAnchor)));
  writeTexts(1, headings, dictionary, to);
  return to.done();
}

function writeBodies(
  docs: readonly ArticleParts[],
  sentences: readonly (readonly string[])[],
  bodies: readonly (readonly string[])[],
  dictionary: DictionaryBuilder,
): Uint8Array {
  const to = createWriter();
  to.bytes(Uint8Array.from(docs, ({ body }) => sizeByte(body.length)));
  writeTexts(2, sentences, dictionary, to);
  const lists = Array.from({ length: dictionary.size }, (): number[] => []);
  bodies.forEach((body, doc) => {
    for (const word of body) lists[dictionary.idOf(word)]?.push(doc);
  });
  for (const list of lists) to.number(list.length);
  for (let i = 0; i < lists.length; i += TOGETHER)
    to.bytes(packLists(lists.slice(i, i + TOGETHER), docs.length));
  return to.done();
}

/** How many texts each article has in a part, the words that they bring, and the texts. */
function writeTexts(
  part: number,
  texts: readonly (readonly string[])[],
  dictionary: DictionaryBuilder,
  to: ByteWriter,
  hidden: readonly ArticleParts[] = [],
): void {
  const packer = createTextPacker(dictionary);
  texts.forEach((some, doc) => {
    to.number(some.length);
    some.forEach(packer.add);
    const { address, others } = hidden[doc] ?? {};
    if (address) packer.addWords(address);
    if (others) packer.addWords(others);
  });
  dictionary.writePart(part, to);
  packer.write(to);
}

/** Most sites make an anchor of its heading's words: that is "=", and also stands before one that begins so. */
const shortAnchor = ({ text, anchor }: { readonly text: string; readonly anchor: string }): string =>
  anchor && anchor === slug(text) ? '=' : anchor.startsWith('=') ? `=${anchor}` : anchor;

function packLists(lists: readonly (readonly number[])[], articles: number): Uint8Array {
  const bits = createBitWriter();
  for (const list of lists) {
    let before = -1;
    for (const doc of list) {
      bits.rice(doc - before - 1, riceParameter(list.length, articles));
      before = doc;
    }
  }
  return bits.done();
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function mostFrequent(values: readonly (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]?.[0] ?? '';
}
