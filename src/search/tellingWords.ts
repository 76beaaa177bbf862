import type { Article } from '../core/article.ts';
import { stem } from './stem.ts';
import { words } from './words.ts';

/**
 * For each article, the words of its body that tell it apart from the others: often here, in few articles
 * (tf · √idf; with the full idf, names that occur once in a whole site crowd out what people search for). Words that the title, a heading or the summary has already are not repeated, and one form
 * stands for a family of forms.
 *
 * @returns one text per article, in the same order
 */
export function tellingWords(articles: readonly Article[], stop: readonly string[], count: number): string[] {
  const ignored = new Set(stop);
  const bodies = articles.map((article) => countRoots(article.body, ignored));
  const spread = new Map<string, number>();
  for (const body of bodies) for (const root of body.keys()) spread.set(root, (spread.get(root) ?? 0) + 1);

  return bodies.map((body, i) => {
    const known = new Set(words(shownText(articles[i])).map(({ word }) => stem(word)));
    return [...body]
      .filter(([root]) => !known.has(root))
      .map(([root, { form, times }]) => ({
        form,
        value: times * Math.sqrt(Math.log(1 + articles.length / (spread.get(root) ?? 1))),
      }))
      .sort((a, b) => b.value - a.value) // stable: equal ones stay in the order of the text
      .slice(0, count)
      .map(({ form }) => form)
      .join(' ');
  });
}

function countRoots(
  text: string,
  ignored: ReadonlySet<string>,
): Map<string, { form: string; times: number }> {
  const roots = new Map<string, { form: string; times: number }>();
  for (const { word } of words(text)) {
    if (word.length < 3 || word.length > 24 || ignored.has(word) || /^\d+$/.test(word)) continue;
    const known = roots.get(stem(word));
    if (known) known.times++;
    else roots.set(stem(word), { form: word, times: 1 });
  }
  return roots;
}

function shownText(article: Article | undefined): string {
  if (!article) return '';
  const headings = article.headings.map((h) => (typeof h === 'string' ? h : h.text));
  return [article.title, ...headings, article.summary ?? ''].join(' ');
}
