import type { Article, Heading } from '../../../src/core/article.ts';

/** The articles of one made-up help centre, and what its customers type to find them. */
export interface Collection {
  readonly lang: string;
  readonly articles: readonly Article[];
  readonly needs: readonly Need[];
}

export interface Need {
  readonly query: string;
  /** The id of the article that answers it. */
  readonly article: string;
}

/** Makes the articles of one language; the section is the first part of the id. */
export const articlesIn =
  (lang: string) =>
  (id: string, title: string, headings: readonly (string | Heading)[], body: string): Article => ({
    id,
    url: `${id}.html`,
    title,
    headings,
    body,
    section: id.split('/')[0] ?? '',
    lang,
  });
