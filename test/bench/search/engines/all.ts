import type { Engine } from './engine.ts';

/** Ours first. Each is imported in the process that measures it only, so that no other takes its memory. */
const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  baton: async () => (await import('./baton.ts')).baton,
  minisearch: async () => (await import('./minisearch.ts')).minisearch,
  'minisearch+fuse': async () => (await import('./minisearchFuse.ts')).minisearchFuse,
  'fuse.js': async () => (await import('./fuse.ts')).fuse,
  flexsearch: async () => (await import('./flexsearch.ts')).flexsearch,
  orama: async () => (await import('./orama.ts')).orama,
  lunr: async () => (await import('./lunr.ts')).lunr,
  pagefind: async () => (await import('./pagefind.ts')).pagefind,
};

export const OURS = 'baton';
export const ENGINES: readonly string[] = Object.keys(engines);

export function importEngine(name: string): Promise<Engine> {
  const load = engines[name];
  if (!load) throw new Error(`There is no engine ${name}.`);
  return load();
}
