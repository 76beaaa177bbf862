import type { Article } from '../core/article.ts';
export interface Feed {
  readonly articles: readonly Article[];
  readonly skipped: ReadonlyMap<string, readonly string[]>;
  readonly hasText: boolean;
}
export type ReadFeed = (text: string, root: string) => Generator<undefined, Feed>;
