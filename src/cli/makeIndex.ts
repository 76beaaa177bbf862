import { buildIndex } from '../search/buildIndex.ts';
import type { IndexOptions } from './indexOptions.ts';
import { isTrouble } from './isTrouble.ts';
import { largestPages } from './largestPages.ts';
import { readSynonyms } from './readSynonyms.ts';
import { report } from './report.ts';
import type { Source } from './source.ts';
import { SourceProblem } from './sourceProblem.ts';
import { writeIndex, type Written } from './writeIndex.ts';

/** What came of making an index. */
export interface Made {
  readonly source: Source;
  readonly report: readonly string[];
  /** Empty where it was not written. */
  readonly written: readonly Written[];
  /** Why it was not written. */
  readonly problem: SourceProblem | undefined;
}

/**
 * Makes the index of a source and writes it, unless there are fewer articles than asked for, or pages are missed where
 * none may be: then the earlier index stays.
 *
 * @param out path of the index file
 * @throws SourceProblem where there is no article; what the file system says where a file cannot be read or written
 */
export async function makeIndex(source: Source, out: string, options: IndexOptions): Promise<Made> {
  const { articles } = source;
  if (articles.length === 0)
    throw new SourceProblem(
      source.place,
      'pages with articles',
      countSkipped(source),
      'Build the site first, and give the folder that its host serves, such as dist, build or _build/html. ' +
        'Pages of a live site must hold their text without scripts.',
    );
  const synonyms = options.synonyms === undefined ? [] : await readSynonyms(options.synonyms);
  const bytes = buildIndex(articles, { synonyms });
  const problem = shortfall(source, options);
  const written = problem ? [] : await writeIndex(bytes, out);
  const lines = report({ source, raw: bytes.length, largest: largestPages(articles), written });
  return { source, report: lines, written, problem };
}

function shortfall(
  { place, articles, skipped }: Source,
  { minArticles, strict }: IndexOptions,
): SourceProblem | undefined {
  const stays = 'No index was written, and an earlier one stays as it is.';
  if (articles.length < minArticles)
    return new SourceProblem(
      place,
      `at least ${String(minArticles)} articles`,
      String(articles.length),
      `${stays} Look at what was skipped above, or lower --min-articles.`,
    );
  const missed = [...skipped].filter(([reason]) => isTrouble(reason));
  if (!strict || missed.length === 0) return undefined;
  return new SourceProblem(
    place,
    'every page to be read',
    `some that were not (${countReasons(missed)})`,
    `${stays} Repair or --exclude these pages, or leave --strict out.`,
  );
}

function countSkipped({ pages, skipped }: Source): string {
  return pages === 0 ? 'no page' : `${String(pages)} without one (${countReasons([...skipped])})`;
}

const countReasons = (reasons: readonly (readonly [string, readonly string[]])[]): string =>
  reasons.map(([reason, places]) => `${reason}: ${String(places.length)}`).join(', ');
