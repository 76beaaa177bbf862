import type { Article } from '../core/article.ts';
import { buildInSteps, type BuildOptions } from './buildInSteps.ts';
import { finish } from './finish.ts';

/**
 * Makes an index file out of articles. The same articles give the same bytes, in whatever order they come.
 *
 * All text is plain text: `<b>` in a title is those three characters. Of two articles with one id, the first
 * is kept. Empty fields are fine; an article without any text simply is never found.
 *
 * @returns the file's bytes, for `loadIndex`
 * @throws Error that names the first synonym that is not one word
 * @example
 * await writeFile('site/baton-index.bin', buildIndex([{ id: 'a', url: 'a.html', title: 'A', headings: [], body: '…' }]));
 */
export function buildIndex(articles: readonly Article[], options: BuildOptions = {}): Uint8Array {
  return finish(buildInSteps(articles, options));
}
