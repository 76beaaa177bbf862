import type { Article } from '../../../../src/npm/search.ts';

/** What a site would serve: names and contents. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Ids, best first. */
export type Search = (query: string, limit: number) => readonly string[] | Promise<readonly string[]>;

/** A search engine as the bench uses it: an index is built on one machine, and loaded and searched on another. */
export interface Engine {
  /**
   * It unpacks parts of the index as they are asked for, and keeps them: what it does for a first query it does not
   * do for a second one, so a cold query needs an index that was just loaded.
   */
  readonly keepsParts?: boolean;
  /** Whether a file is index, where others are the engine's own code. */
  isIndex?(name: string): boolean;
  build(articles: readonly Article[]): IndexFiles | Promise<IndexFiles>;
  load(files: IndexFiles): Search | Promise<Search>;
}
