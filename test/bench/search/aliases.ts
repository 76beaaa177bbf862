import type { Article } from '../../../src/npm/search.ts';
import { shuffled } from './hash.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Articles with customers' own wordings as aliases: the same ones for every engine, and with more of them the fewer
 * ones are among them. No wording is one of the queries, or a sentence of a body.
 *
 * @param wordings what customers asked, and the id of the article that answers it
 * @param count how many aliases an article gets, as far as there are that many
 */
export function withAliases(
  articles: readonly Article[],
  wordings: readonly { readonly text: string; readonly intent: string }[],
  queries: readonly string[],
  count: number,
): Article[] {
  const evaluated = new Set(queries.map(plain));
  const bodies = ` ${articles.map(({ body }) => plain(body)).join(' ')} `;
  const usable = shuffled(wordings, ({ text }) => text).filter(
    ({ text }) => !evaluated.has(plain(text)) && !bodies.includes(` ${plain(text)} `),
  );
  const byIntent = new Map<string, Set<string>>();
  for (const { text, intent } of usable) byIntent.set(intent, (byIntent.get(intent) ?? new Set()).add(text));
  return articles.map((article) => ({
    ...article,
    aliases: [...(byIntent.get(article.id) ?? [])].slice(0, count),
  }));
}
