import type { ArticleParts } from './articleParts.ts';
import { riceParameter } from './bits.ts';
import { createBitWriter } from './bitWriter.ts';
import type { DictionaryBuilder } from './buildDictionary.ts';
import { createWriter } from './byteWriter.ts';
import { TOGETHER } from './indexFormat.ts';
import type { Pace } from './pace.ts';
import { sizeByte } from './sizeByte.ts';
import { writeTexts } from './writeTexts.ts';

/** The third part: sentences, and lists of the articles whose body has a word. */
export function* writeBodies(
  docs: readonly ArticleParts[],
  bodies: readonly (readonly string[])[],
  dictionary: DictionaryBuilder,
  isTime: Pace,
): Generator<undefined, Uint8Array> {
  const to = createWriter();
  to.bytes(Uint8Array.from(docs, ({ size }) => sizeByte(size)));
  yield* writeTexts(2, docs, dictionary, to, isTime);
  const lists = Array.from({ length: dictionary.size }, (): number[] => []);
  yield;
  for (const [doc, body] of bodies.entries()) {
    for (const word of body) lists[dictionary.idOf(word)]?.push(doc);
    if (isTime(body.length)) yield;
  }
  for (const list of lists) to.number(list.length);
  yield;
  for (let i = 0; i < lists.length; i += TOGETHER) {
    const some = lists.slice(i, i + TOGETHER);
    to.bytes(packLists(some, docs.length));
    if (isTime(some.reduce((sum, list) => sum + list.length, TOGETHER))) yield;
  }
  return to.done();
}

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
