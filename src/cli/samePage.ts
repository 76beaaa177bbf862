import { readPage } from './readPage.ts';

/** Whether two answers show a reader the same: their HTML may differ in what nobody sees, as in tokens and dates. */
export function samePage(html: string, other: string): boolean {
  return html === other || textOf(html) === textOf(other);
}

function textOf(html: string): string {
  const page = readPage(html, 'page');
  return page.kind === 'article' ? JSON.stringify([page.facts.title, page.facts.body]) : html;
}
