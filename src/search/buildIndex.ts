import type { Article } from '../core/article.ts';
import { fit } from './fit.ts';
import type { IndexFile } from './indexFormat.ts';
import { stopWords } from './stopWords.ts';
import { tellingWords } from './tellingWords.ts';

export interface BuildOptions {
  /** BCP 47. Default: the language of most articles that state one. */
  readonly lang?: string;
  /** How many words of each body to keep, 0 to keep none. Default: 30. */
  readonly terms?: number;
}

/**
 * Makes an index file out of articles. The same articles in the same order give the same bytes.
 *
 * All text is plain text: `<b>` in a title is those three characters. Of two articles with one id, the first
 * is kept. Empty fields are fine; an article without any text simply is never found.
 *
 * @returns the file's bytes, UTF-8 JSON, for `loadIndex`
 * @example
 * await writeFile('site/baton-index.json', buildIndex([{ id: 'a', url: 'a.html', title: 'A', headings: [], body: '…' }]));
 */
export function buildIndex(articles: readonly Article[], options: BuildOptions = {}): Uint8Array {
  const ids = new Set<string>();
  const unique = articles.filter(({ id }) => !ids.has(id) && ids.add(id));
  const lang = options.lang ?? mostFrequent(unique.map((article) => article.lang));
  const stop = stopWords(lang);
  const terms = tellingWords(unique, stop, options.terms ?? 30);
  const file: IndexFile = {
    baton: 'index',
    version: 1,
    lang,
    stop,
    articles: unique.map((article, i) => ({
      id: article.id,
      url: article.url,
      title: article.title,
      summary: fit((article.summary ?? article.body).replace(/\s+/g, ' ').trim()),
      section: article.section ?? '',
      terms: terms[i] ?? '',
      headings: article.headings.map((h) => (typeof h === 'string' ? [h] : [h.text, h.anchor])),
      tags: article.tags ?? [],
      aliases: article.aliases ?? [],
    })),
  };
  return new TextEncoder().encode(JSON.stringify(file));
}

function mostFrequent(values: readonly (string | undefined)[]): string {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
