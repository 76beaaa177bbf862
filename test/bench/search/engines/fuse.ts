import Fuse, { type FuseIndex, type IFuseOptions } from 'fuse.js';
import type { Engine } from './engine.ts';
import { headingTexts, jsonFile, parseJsonFile, shownOf, type Shown } from './fields.ts';
import { withoutStopWords } from './stopWords.ts';

interface Item extends Shown {
  readonly id: string;
  readonly headings: readonly string[];
  readonly aliases: readonly string[];
}
interface File {
  readonly items: readonly Item[];
  readonly index: ReturnType<FuseIndex<Item>['toJSON']>;
}

/** Titles and headings only: it scans every text that it gets, and with bodies a query takes most of a second. */
const KEYS = [
  { name: 'title', weight: 2 },
  { name: 'aliases', weight: 2 },
  { name: 'headings', weight: 1 },
];

const options: IFuseOptions<Item> = {
  keys: KEYS,
  useTokenSearch: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  includeScore: true,
  threshold: 0.3,
};

export const fuse: Engine = {
  build(articles) {
    const items: Item[] = articles.map((article) => ({
      id: article.id,
      ...shownOf(article),
      headings: headingTexts(article),
      aliases: article.aliases ?? [],
    }));
    const file: File = { items, index: Fuse.createIndex(KEYS, items).toJSON() };
    return jsonFile(file);
  },
  load(files) {
    const { items, index } = parseJsonFile<File>(files);
    const search = new Fuse(
      items,
      options,
      Fuse.parseIndex<Item>(index as Parameters<typeof Fuse.parseIndex<Item>>[0]),
    );
    return (query, limit) => search.search(withoutStopWords(query), { limit }).map(({ item }) => item.id);
  },
};
