import type { Article } from '../../../../src/npm/search.ts';
import type { IndexFiles } from './engine.ts';

/** The texts of an article that every engine gets, each as one field. */
export interface Fields {
  readonly id: string;
  readonly title: string;
  readonly headings: string;
  readonly aliases: string;
  readonly tags: string;
  readonly body: string;
}

export const fieldsOf = (article: Article): Fields => ({
  id: article.id,
  title: article.title,
  headings: headingTexts(article).join('\n'),
  aliases: (article.aliases ?? []).join('\n'),
  tags: (article.tags ?? []).join(' '),
  body: article.body,
});

export const headingTexts = ({ headings }: Article): string[] =>
  headings.map((heading) => (typeof heading === 'string' ? heading : heading.text));

/** What a list of results shows: every engine has to keep it, so that sizes can be compared. */
export interface Shown {
  readonly url: string;
  readonly title: string;
  readonly section: string;
  readonly summary: string;
}

export const shownOf = ({ url, title, section = '', body }: Article): Shown => ({
  url,
  title,
  section,
  summary: body.trim().slice(0, 160),
});

export const jsonFile = (content: unknown): IndexFiles =>
  new Map([['index.json', new TextEncoder().encode(JSON.stringify(content))]]);

export const parseJsonFile = <T>(files: IndexFiles): T => JSON.parse(textOf(files, 'index.json')) as T;

export function textOf(files: IndexFiles, name: string): string {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`The index has no file ${name}.`);
  return new TextDecoder().decode(bytes);
}
