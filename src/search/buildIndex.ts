import type { Article } from '../core/article.ts';
import { allWords, takeApart, type ArticleParts } from './articleParts.ts';
import { createBitWriter, riceParameter } from './bits.ts';
import { buildDictionary, type DictionaryBuilder } from './buildDictionary.ts';
import { createWriter } from './bytes.ts';
import { pack } from './container.ts';
import { bodyClass, sizeByte } from './indexFormat.ts';
import { TOGETHER } from './lists.ts';
import { createTextPacker } from './packTexts.ts';
import { slug } from './slug.ts';
import { endings } from './stem.ts';
import { stopWords } from './stopWords.ts';
import { tellingWords } from './tellingWords.ts';
import { words } from './words.ts';

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

  const firstTexts = docs.map(({ article, headings, aliases }) => [
    article.title,
    ...headings.map(({ text }) => text),
    ...aliases,
  ]);
  const known = docs.map(
    (doc, i) => new Set([...(firstTexts[i] ?? []), ...doc.sentences].flatMap(allWords).concat(doc.others)),
  );
  const bodies = tellingWords(
    docs.map(({ body }) => body),
    known,
  );
  const dictionary = buildDictionary(
    { texts: firstTexts.flat(), words: docs.flatMap(({ others }) => others) },
    docs.flatMap(({ sentences }) => sentences),
    bodies.flatMap((body) => [...body.keys()]),
    lang,
  );
  const first = writeFirst(docs, firstTexts, dictionary, lang, readSynonyms(options.synonyms ?? []));
  return pack([first, writeRest(docs, bodies, dictionary)]);
}

function writeFirst(
  docs: readonly ArticleParts[],
  texts: readonly (readonly string[])[],
  dictionary: DictionaryBuilder,
  lang: string,
  synonyms: readonly (readonly string[])[],
): Uint8Array {
  const to = createWriter();
  to.text(lang);
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
  to.bytes(Uint8Array.from(docs, ({ body }) => sizeByte(body.length)));
  for (const { headings, aliases } of docs) {
    to.number(headings.length);
    to.number(aliases.length);
  }
  // Most sites make an anchor of its heading's words.
  to.texts(
    docs.flatMap(({ headings }) =>
      headings.map(({ text, anchor }) => (anchor && anchor === slug(text) ? '=' : anchor)),
    ),
  );
  const packer = createTextPacker(dictionary.idOf, dictionary.variantsOf);
  docs.forEach(({ others }, i) => {
    texts[i]?.forEach(packer.add);
    packer.addWords(others);
  });
  dictionary.writeBands('first', to);
  packer.write(to);
  return to.done();
}

function writeRest(
  docs: readonly ArticleParts[],
  bodies: readonly ReadonlyMap<string, number>[],
  dictionary: DictionaryBuilder,
): Uint8Array {
  const to = createWriter();
  const packer = createTextPacker(dictionary.idOf, dictionary.variantsOf);
  for (const { sentences } of docs) {
    to.number(sentences.length);
    sentences.forEach(packer.add);
  }
  dictionary.writeBands('rest', to);
  packer.write(to);

  const lists = Array.from({ length: dictionary.size }, (): { doc: number; times: number }[] => []);
  bodies.forEach((body, doc) => {
    for (const [word, times] of body) lists[dictionary.idOf(word)]?.push({ doc, times: bodyClass(times) });
  });
  for (const list of lists) to.number(list.length);
  for (let i = 0; i < lists.length; i += TOGETHER)
    to.bytes(packLists(lists.slice(i, i + TOGETHER), docs.length));
  return to.done();
}

function packLists(
  lists: readonly (readonly { readonly doc: number; readonly times: number }[])[],
  articles: number,
): Uint8Array {
  const bits = createBitWriter();
  for (const list of lists) {
    if (!list.length) continue;
    const k = riceParameter(list.length, articles);
    const often = list.some(({ times }) => times);
    bits.bits(Number(often), 1);
    let before = -1;
    for (const { doc, times } of list) {
      bits.rice(doc - before - 1, k);
      if (often) bits.rice(times, 0);
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

function readSynonyms(lists: readonly (readonly string[])[]): string[][] {
  return lists.map((list, i) =>
    list.map((text, j) => {
      const [word, ...more] = words(text);
      if (word && !more.length) return word.word;
      throw new Error(
        `synonyms[${String(i)}][${String(j)}]: expected one word, received ${JSON.stringify(text)}. ` +
          'Give wordings of several words to the articles they lead to, as aliases.',
      );
    }),
  );
}
