import type { Result } from '../core/article.ts';
import type { SearchIndex } from './indexFormat.ts';
import { rarityOf } from './measure.ts';
import { placesOf } from './placesOf.ts';
import type { PageRef } from './provider.ts';
import { findArticles } from './search.ts';
import { NO_FITS } from './secondLook.ts';
import { sharedWords } from './sharedWords.ts';
import { titleOf } from './shownTexts.ts';
import { toResult } from './toResult.ts';

/** So many articles are looked at that fit the page's title. */
const BY_TITLE = 60;
/*
 * What makes articles relate, beside the score of a search for the page's title, which is about 1 where it fits. Found by
 * trying on the pages of two manuals (Python's, PostgreSQL's), whose "See also" was hidden: of what it names, .52 and .65
 * are among the first five, and .44 and .57 where the page's links are not known.
 */
const SHARED_WORDS = 2;
const LINKED = 1;
/** Of a section of two articles; a larger one counts less, as a word does that many articles have. */
const SAME_SECTION = 0.5;

/**
 * The articles that relate to a page, best first, without the page itself: those that share rare words with it, that its
 * text links to, and that stand in its section. Of equal ones those first that follow it by address. Nothing where nothing
 * relates: what is merely popular would only stand in the way. A link to what all pages link to counts little, because
 * such an article seldom shares words or the section as well.
 *
 * A generator, so that a page can do other things in between.
 *
 * @param base absolute URL of the index file
 */
export function* related(
  index: SearchIndex,
  page: PageRef,
  base: string,
  limit: number,
): Generator<undefined, Result[]> {
  const { size } = index;
  const places = yield* placesOf(index, [page.url, ...(page.links ?? [])], base);
  const here = places.get(0) ?? -1;
  const scores =
    here < 0 ? new Float32Array(size) : sharedWords(index, here).map((one) => SHARED_WORDS * one);
  const add = (doc: number, more: number): void => {
    scores[doc] = (scores[doc] ?? 0) + more;
  };

  yield;
  const { found } = findArticles(index, here < 0 ? page.title : titleOf(index, here), BY_TITLE);
  yield;
  for (const { doc, score } of found) add(doc, score);
  for (const doc of new Set(places.values())) add(doc, LINKED);
  const near = neighbours(index, here);
  yield;
  const close = (SAME_SECTION * rarityOf(near.length, size)) / rarityOf(2, size);
  for (const doc of near) add(doc, close);

  const scoreOf = (doc: number): number => scores[doc] ?? 0;
  const after = (doc: number): number => (doc - here + size) % size;
  const best = [...scores.keys()]
    .filter((doc) => doc !== here && scoreOf(doc) > 0)
    .sort((a, b) => scoreOf(b) - scoreOf(a) || after(a) - after(b))
    .slice(0, limit);
  const results: Result[] = [];
  for (const doc of best) {
    yield;
    // Nobody has typed the title's words: nothing is marked, and an article begins at its beginning.
    results.push(toResult(index, { doc, score: scoreOf(doc), coverage: 0, fits: NO_FITS }, []));
  }
  return results;
}

/** The articles of the section that one stands in, itself among them. */
function neighbours(index: SearchIndex, here: number): number[] {
  const section = here < 0 ? '' : index.article(here).section;
  const all = section ? Array.from({ length: index.size }, (_, doc) => doc) : [];
  return all.filter((doc) => index.article(doc).section === section);
}
