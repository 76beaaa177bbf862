import type { Article } from '../core/article.ts';

/** What a site gave, wherever it was read. */
export interface Source {
  /** Where it is: a folder, a file or an address. */
  readonly place: string;
  /** What was read, for the first line of the report: `HTML pages of dist`. */
  readonly name: string;
  /** What was there too and was not taken, each with its number of articles. */
  readonly others: readonly string[];
  /** Pages that were found, read or not. */
  readonly pages: number;
  /** With URLs as the index has them. */
  readonly articles: readonly Article[];
  /** Reason → pages. */
  readonly skipped: ReadonlyMap<string, readonly string[]>;
}
