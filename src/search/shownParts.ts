import type { ArticleParts } from './articleParts.ts';

/** The texts of an article that are shown, by the part of an index that they go into. */
export const shownParts = ({ article, aliases, headings, sentences }: ArticleParts): readonly string[][] => [
  [article.title, ...aliases],
  headings.map(({ text }) => text),
  [...sentences],
];
