import { all, one, type Node } from './dom.ts';

/** Where pages without `<main>` keep their text: the API docs of Node, Sphinx before HTML 5, Doxygen. */
const ELSEWHERE = '#apicontent, .body, #doc-content > .contents';

/** The element that holds the article: the one article of a main part, as themes put side bars around it there. */
export function mainOf(page: Node): Node {
  const main = one('main, [role=main]', page);
  const articles = all('article', main ?? page);
  const [article] = articles;
  const whole = main ?? article ?? one(ELSEWHERE, page) ?? one('body', page) ?? page;
  return article && articles.length === 1 && (one('h1', article) || !one('h1', whole)) ? article : whole;
}
