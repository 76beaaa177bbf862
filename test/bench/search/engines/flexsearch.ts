import { Charset, Index } from 'flexsearch';
import type { Engine, IndexFiles } from './engine.ts';
import { fieldsOf, shownOf, textOf } from './fields.ts';

/** An index for each field, because its own way to join fields lists one field's results after the other's. */
const WEIGHTS = { title: 8, aliases: 8, headings: 4, tags: 1, body: 3 } as const;
const FIELDS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
/** How many of each field's results are joined, and how slowly their weight falls from rank to rank. */
const DEEP = 50;
const SLOWNESS = 10;

const empty = () => new Index({ tokenize: 'forward', encoder: Charset.LatinBalance });

export const flexsearch: Engine = {
  build(articles) {
    const files = new Map<string, Uint8Array>();
    const write = (name: string, text: string) => files.set(name, new TextEncoder().encode(text));
    for (const field of FIELDS) {
      const index = empty();
      articles.forEach((article, i) => index.add(i, fieldsOf(article)[field]));
      index.export((key, data) => {
        if (data !== undefined) write(`${field}/${key}`, data);
      });
    }
    write('shown', JSON.stringify(articles.map((article) => ({ id: article.id, ...shownOf(article) }))));
    return files;
  },
  load(files) {
    const indexes = FIELDS.map((field) => ({ field, index: loadField(files, field) }));
    const shown = JSON.parse(textOf(files, 'shown')) as { id: string }[];
    return (query, limit) => {
      const scores = new Map<number, number>();
      for (const { field, index } of indexes)
        index.search(query, { limit: DEEP, suggest: true }).forEach((position, rank) => {
          const i = Number(position);
          scores.set(i, (scores.get(i) ?? 0) + WEIGHTS[field] / (rank + SLOWNESS));
        });
      return [...scores]
        .sort((a, b) => b[1] - a[1])
        .slice(0, limit)
        .map(([i]) => shown[i]?.id ?? '');
    };
  },
};

function loadField(files: IndexFiles, field: string): Index {
  const index = empty();
  for (const name of files.keys())
    if (name.startsWith(`${field}/`)) index.import(name.slice(field.length + 1), textOf(files, name));
  return index;
}
