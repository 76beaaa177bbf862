import type { Article } from '../core/article.ts';
import { allWords } from './allWords.ts';
import { takeApart, type ArticleParts } from './articleParts.ts';
import { buildDictionary } from './buildDictionary.ts';
import { createTokenReader } from './createTokenReader.ts';
import { endings } from './endings.ts';
import { order } from './order.ts';
import { createPace } from './pace.ts';
import { pack } from './pack.ts';
import { shownParts } from './shownParts.ts';
import { sortInSteps } from './sortInSteps.ts';
import { createStemmer } from './stem.ts';
import { synonymsFor } from './synonyms.ts';
import { tellingWords } from './tellingWords.ts';
import { writeBodies } from './writeBodies.ts';
import { writeHeadings } from './writeHeadings.ts';
import { writeTitles } from './writeTitles.ts';

export interface BuildOptions {
  /** BCP 47. Default: the language of most articles that state one. */
  readonly lang?: string;
  /** Lists of single words that mean the same to customers, such as `['bill', 'invoice']`. */
  readonly synonyms?: readonly (readonly string[])[];
  /** Whether bytes matter, as in a file that every reader downloads: of long bodies less is kept. Default: above 300 articles. */
  readonly compact?: boolean;
}

/** Up to this number of articles bytes do not matter. */
const LARGE = 300;

/**
 * `buildIndex` in steps of about a millisecond, so that a page can do other things in between.
 *
 * @returns when done, the file's bytes
 * @throws Error that names the first synonym that is not one word
 * @example
 * const index = await runInSlices(loadInSteps(await runInSlices(buildInSteps(articles))));
 */
export function* buildInSteps(
  articles: readonly Article[],
  options: BuildOptions = {},
): Generator<undefined, Uint8Array> {
  const isTime = createPace();
  const ids = new Set<string>();
  // Neighbours in a site share words, so that lists of articles get shorter when they stand side by side.
  const sorted = yield* sortInSteps(
    articles.filter(({ id }) => !ids.has(id) && ids.add(id)),
    (a, b) => order(a.url, b.url) || order(a.id, b.id),
  );
  const reader = createTokenReader();
  const docs: ArticleParts[] = [];
  for (const article of sorted) {
    docs.push(yield* takeApart(article, reader, isTime));
    if (isTime(article.title.length + article.url.length)) yield;
  }
  const lang = options.lang ?? mostFrequent(docs.map(({ article }) => article.lang));

  const shown = docs.map(shownParts);
  const hidden = docs.map(({ address, others }) => [...address, ...others]);
  const known: Set<string>[] = [];
  for (const [i, parts] of shown.entries()) {
    const said = new Set(hidden[i]);
    for (const text of parts.flat()) {
      for (const word of allWords(text)) said.add(word);
      if (isTime(text.length)) yield;
    }
    known.push(said);
  }
  const bodies = yield* tellingWords(docs, known, options.compact ?? docs.length > LARGE, isTime);
  const textsOf = (part: number) => shown.map((parts) => parts[part] ?? []);
  const dictionary = yield* buildDictionary(
    [
      { texts: textsOf(0), words: hidden },
      { texts: textsOf(1), words: [] },
      { texts: textsOf(2), words: bodies },
    ],
    lang,
    isTime,
  );
  const rules = endings(
    lang,
    docs.some(({ wordsOnly }) => wordsOnly),
  );
  const stem = createStemmer(rules);
  const synonyms = yield* synonymsFor(options.synonyms ?? [], dictionary.words(), lang, stem, isTime);
  return yield* pack([
    yield* writeTitles(docs, dictionary, lang, rules, synonyms, isTime),
    yield* writeHeadings(docs, dictionary, isTime),
    yield* writeBodies(docs, bodies, dictionary, isTime),
  ]);
}

function mostFrequent(values: readonly (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || order(a[0], b[0]))[0]?.[0] ?? '';
}
