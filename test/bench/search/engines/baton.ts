import { buildIndex, loadIndex, search } from '../../../../src/npm/search.ts';
import type { Engine } from './engine.ts';

export const baton: Engine = {
  keepsParts: true,
  build: (articles) => new Map([['baton-index', buildIndex(articles)]]),
  load(files) {
    const index = loadIndex(files.get('baton-index') ?? new Uint8Array());
    return (query, limit) => search(index, query, { limit }).map(({ id }) => id);
  },
};
