import type { Result } from '../../src/core/article.ts';
import { urlOf } from './happenings.ts';

/** A search result that says nothing but its title, unless told. */
export function aResult(title: string, more: Partial<Result> = {}): Result {
  return {
    id: title,
    url: urlOf(title),
    title,
    snippet: '',
    marks: { title: [], snippet: [] },
    score: 1,
    coverage: 1,
    ...more,
  };
}
