import type { Result } from '../core/article.ts';
import { fit } from './fit.ts';
import { slug } from './slug.ts';
import type { Group } from './group.ts';
import { ALIAS, HEADING, SENTENCE, TITLE, type SearchIndex } from './indexFormat.ts';
import type { Fits } from './secondLook.ts';
import { shownText, type IsFound, type ShownText } from './shownTexts.ts';

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
  { doc, score, coverage, fits: { best, at } }: Found,
  asked: readonly Group[],
): Result {
  const { id, url, section } = index.article(doc);
  const { texts, anchors, anchorStarts, madeOf } = index;
  const matched = (word: number): boolean => asked.some(({ matches }) => matches.has(word));
  const isFound: IsFound = (word) => matched(word) || !!madeOf.get(word)?.some(matched);
  const show = (kind: number, part = 0, toEnd = false): ShownText => {
    const of = texts[part];
    const from = at[kind] ?? 0;
    return of && from < (of.counts[doc] ?? 0)
      ? shownText(index, of, doc, { from, toEnd, isFound })
      : { text: '', marks: [] };
  };

  const title = show(TITLE);
  const [named = 0, headed = 0, alias = 0] = [best[TITLE], best[HEADING], best[ALIAS]];
  const heading = headed > Math.max(named, alias) ? show(HEADING, 1).text : '';
  const stored = (heading && anchors?.at((anchorStarts[doc] ?? 0) + (at[HEADING] ?? 0))) || '';
  const anchor = stored.startsWith('=') ? stored.slice(1) || slug(heading) : stored;
  const sentences = show(SENTENCE, 2, true);
  const snippet = fit(sentences.text.trim());
  return {
    id,
    url,
    title: title.text,
    ...(section && { section }),
    ...(heading && { heading }),
    ...(anchor && { anchor }),
    snippet,
    marks: {
      title: title.marks,
      snippet: sentences.marks.filter(([, end]) => end <= snippet.length - Number(snippet.endsWith('…'))),
    },
    score,
    coverage,
  };
}
