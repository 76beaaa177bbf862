import type { Article } from '../../../src/npm/search.ts';
import { headingTexts } from './engines/fields.ts';
import { hash } from './hash.ts';

/** Of so many longer words of a copy one is changed into a word that no other article has. */
const CHANGED = 12;

/**
 * A larger corpus out of a smaller one: the articles themselves, and copies in which every other word of the title,
 * every other heading and every other sentence comes from another article, and some words are changed, so that the
 * vocabulary grows as that of more articles would.
 */
export function growCorpus(articles: readonly Article[], size: number): Article[] {
  const titles = articles.map(({ title }) => title.split(' '));
  const headings = articles.map(headingTexts);
  const sentences = articles.map(({ body }) => body.split(/(?<=[.!?])\s+/));
  const grown = [...articles];
  for (let i = articles.length; i < size; i++) {
    const source = i % articles.length;
    const article = articles[source];
    if (!article) break;
    const copy = `${Math.floor(i / articles.length)}`;
    const mix = (parts: readonly (readonly string[])[]): string[] =>
      mixed(parts, source, `${article.id}/${copy}`);
    grown.push({
      ...article,
      id: `${article.id}~${copy}`,
      url: `${article.url}~${copy}`,
      title: changeWords(mix(titles).join(' '), copy),
      headings: mix(headings).map((heading) => changeWords(heading, copy)),
      body: changeWords(mix(sentences).join(' '), copy),
    });
  }
  return grown;
}

/** The parts of one article, every other one replaced by one of another article. */
const mixed = (parts: readonly (readonly string[])[], source: number, seed: string): string[] =>
  (parts[source] ?? []).map((own, at) => {
    const other = parts[hash(`${seed}/${at}`) % parts.length] ?? [];
    return at % 2 ? (other[at % other.length] ?? own) : own;
  });

/** Turns some longer words around: their letters still occur together in words, but the word is new. */
const changeWords = (text: string, copy: string): string =>
  text.replace(/\p{L}{6,}/gu, (word, at: number) => {
    const seed = hash(`${word}/${copy}/${at}`);
    if (seed % CHANGED) return word;
    const middle = 2 + ((seed >>> 8) % (word.length - 3));
    return word.slice(middle) + word.slice(0, middle);
  });
