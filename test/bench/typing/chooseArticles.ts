import type { Article } from '../../../src/npm/search.ts';
import { missingData, readArticles, SCALE } from '../search/data.ts';
import { growCorpus } from '../search/growCorpus.ts';
import { generateArticles } from './generateArticles.ts';

/** Real articles where the bench's data is there, otherwise generated ones; and a sentence that says which. */
export function chooseArticles(count: number): { readonly articles: Article[]; readonly origin: string } {
  if (missingData([SCALE])) return { articles: generateArticles(count), origin: 'generated' };
  const real = readArticles(SCALE);
  const articles = growCorpus(real, count).slice(0, count);
  const copies = Math.max(0, count - real.length);
  return { articles, origin: `the corpus "${SCALE}"${copies ? `, ${copies} of them changed copies` : ''}` };
}
