import type { Result } from '../core/article.ts';
import { fit } from './fit.ts';
import { slug } from './slug.ts';
import type { Group } from './group.ts';
import { findWord } from './dictionary.ts';
import { HEADING, SENTENCE, type SearchIndex } from './indexFormat.ts';
import { createMarker } from './mark.ts';
import type { Fits } from './secondLook.ts';
import { shownTexts } from './shownTexts.ts';

/** An article that was found. */
export interface Found {
  readonly doc: number;
  readonly score: number;
  /** Share of the query that it really has, by rarity. */
  readonly coverage: number;
  readonly fits: Fits;
}

/** Shows an article that was found: its texts, the heading to jump to, the sentence that fits, and marks. */
export function toResult(
  index: SearchIndex,
  { doc, score, coverage, fits }: Found,
  asked: readonly Group[],
): Result {
  const { id, url, section } = index.article(doc);
  const [first, rest] = index.texts;
  const [title = '', ...texts] = first ? shownTexts(index, first, doc) : [];
  const sentences = rest ? shownTexts(index, rest, doc) : [];
  const marks = createMarker((word) => {
    const number = findWord(index.bands, word);
    return number >= 0 && asked.some(({ matches }) => matches.has(number));
  });
  const { best, at } = fits;
  const [named = 0, headed = 0, alias = 0] = best;
  const headingAt = (at[HEADING] ?? 0) - 1;
  const heading = headed > Math.max(named, alias) ? texts[headingAt] : undefined;
  const stored = heading ? index.anchors.at((index.anchorStarts[doc] ?? 0) + headingAt) : '';
  const anchor = heading && stored === '=' ? slug(heading) : stored;
  const snippet = fit(
    sentences
      .slice(at[SENTENCE - 1])
      .join('')
      .trim(),
  );
  return {
    id,
    url,
    title,
    ...(section && { section }),
    ...(heading && { heading }),
    ...(anchor && { anchor }),
    snippet,
    marks: { title: marks(title), snippet: marks(snippet) },
    score,
    coverage,
  };
}
