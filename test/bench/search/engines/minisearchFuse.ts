import Fuse from 'fuse.js';
import type { Engine } from './engine.ts';
import { headingTexts } from './fields.ts';
import { withoutStopWords } from './stopWords.ts';
import { buildMiniSearch, loadMiniSearch } from './minisearch.ts';

/** How many of minisearch's best fuse.js looks at again, and what its opinion weighs: tuned on the dev queries. */
const SECOND_LOOK = 60;
const WEIGHT = 1;
const KEYS = [
  { name: 'title', weight: 2 },
  { name: 'headings', weight: 1 },
];

/** minisearch finds in all texts, fuse.js puts what it found in order by titles and headings. */
export const minisearchFuse: Engine = {
  build(articles) {
    const headings = articles.map((article) => [article.id, headingTexts(article)]);
    return new Map([
      ...buildMiniSearch(articles),
      ['headings.json', new TextEncoder().encode(JSON.stringify(headings))],
    ]);
  },
  load(files) {
    const index = loadMiniSearch(files);
    const headings = new Map(
      JSON.parse(new TextDecoder().decode(files.get('headings.json'))) as [string, string[]][],
    );
    return (query, limit) => {
      const hits = index.search(query).slice(0, SECOND_LOOK);
      const most = hits[0]?.score ?? 1;
      const items = hits.map(({ id, title, score }) => ({
        id: id as string,
        title: title as string,
        headings: headings.get(id as string) ?? [],
        score: score / most,
      }));
      const fuse = new Fuse(items, {
        keys: KEYS,
        useTokenSearch: true,
        ignoreLocation: true,
        includeScore: true,
        threshold: 0.3,
      });
      const closeness = new Map(
        fuse.search(withoutStopWords(query)).map(({ item, score = 1 }) => [item.id, 1 - score]),
      );
      return items
        .map(({ id, score }) => ({ id, score: score + WEIGHT * (closeness.get(id) ?? 0) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ id }) => id);
    };
  },
};
