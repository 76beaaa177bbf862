import type { ArticleParts } from './articleParts.ts';
import type { DictionaryBuilder } from './buildDictionary.ts';
import type { ByteWriter } from './byteWriter.ts';
import type { Pace } from './pace.ts';
import { createTextPacker } from './packTexts.ts';
import { shownParts } from './shownParts.ts';

/** How many texts each article has in a part, the words that they bring, and the texts. */
export function* writeTexts(
  part: number,
  docs: readonly ArticleParts[],
  dictionary: DictionaryBuilder,
  to: ByteWriter,
  isTime: Pace,
): Generator<undefined, undefined> {
  const packer = createTextPacker(dictionary);
  for (const doc of docs) {
    const texts = shownParts(doc)[part] ?? [];
    to.number(texts.length);
    for (const text of texts) {
      packer.add(text);
      if (isTime(text.length)) yield;
    }
    if (!part) {
      packer.addWords(doc.address);
      packer.addWords(doc.others);
    }
    if (isTime(1)) yield;
  }
  yield* dictionary.writePart(part, to);
  packer.write(to);
  yield;
  return undefined;
}
