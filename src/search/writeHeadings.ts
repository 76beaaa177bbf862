import type { ArticleParts } from './articleParts.ts';
import type { DictionaryBuilder } from './buildDictionary.ts';
import { createWriter } from './byteWriter.ts';
import type { Pace } from './pace.ts';
import { slug } from './slug.ts';
import { writeTexts } from './writeTexts.ts';

/** The second part: headings and their anchors. */
export function* writeHeadings(
  docs: readonly ArticleParts[],
  dictionary: DictionaryBuilder,
  isTime: Pace,
): Generator<undefined, Uint8Array> {
  const to = createWriter();
  const anchors: string[] = [];
  for (const { headings } of docs) {
    for (const heading of headings) {
      anchors.push(shortAnchor(heading));
      if (isTime(heading.text.length)) yield;
    }
  }
  to.texts(anchors);
  yield;
  yield* writeTexts(1, docs, dictionary, to, isTime);
  return to.done();
}

/** Most sites make an anchor of its heading's words: that is "=", and also stands before one that begins so. */
const shortAnchor = ({ text, anchor }: ArticleParts['headings'][number]): string =>
  anchor && anchor === slug(text) ? '=' : anchor.startsWith('=') ? `=${anchor}` : anchor;
