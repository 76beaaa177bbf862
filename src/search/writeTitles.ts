import type { ArticleParts } from './articleParts.ts';
import type { DictionaryBuilder } from './buildDictionary.ts';
import { createWriter } from './byteWriter.ts';
import type { Pace } from './pace.ts';
import { stopWords } from './stopWords.ts';
import { writeTexts } from './writeTexts.ts';

/** The first part: all that it takes to find articles by their titles, aliases and addresses. */
export function* writeTitles(
  docs: readonly ArticleParts[],
  dictionary: DictionaryBuilder,
  lang: string,
  endings: readonly string[],
  synonyms: readonly (readonly string[])[],
  isTime: Pace,
): Generator<undefined, Uint8Array> {
  const to = createWriter();
  to.texts(stopWords(lang));
  to.texts(endings);
  to.texts(synonyms.map((list) => list.join(' ')));

  to.number(docs.length);
  to.texts(docs.map(({ article }) => article.url));
  // Most ids are a piece of the address: where it begins, from 1, and its length. Before another: 0 and its place.
  const ids: string[] = [];
  for (const { article } of docs) {
    const start = article.url.indexOf(article.id) + 1;
    to.number(start);
    to.number(start ? article.id.length : ids.push(article.id) - 1);
    if (isTime(article.url.length)) yield;
  }
  to.texts(ids);
  const places = new Map<string, number>();
  for (const { article } of docs)
    places.set(article.section ?? '', places.get(article.section ?? '') ?? places.size);
  to.texts([...places.keys()]);
  for (const { article } of docs) to.number(places.get(article.section ?? '') ?? 0);
  yield;
  yield* writeTexts(0, docs, dictionary, to, isTime);
  return to.done();
}
