import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Article } from '../../../src/npm/search.ts';
import type { Job, JobKind, Jobs } from './jobs.ts';
import { runChild } from './runChild.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Where an index is, and its size in bytes. */
export interface BuiltIndex {
  readonly folder: string;
  readonly raw: number;
  readonly gzipped: number;
}

/** A folder for one run, with the built worker and the indexes that were made so far. */
export interface Workbench {
  readonly folder: string;
  /** An engine's index of some articles; built once for each name. */
  indexOf(engine: string, name: string, articles: () => readonly Article[]): Promise<BuiltIndex>;
  run<K extends JobKind>(job: Job<K>): Promise<Jobs[K]['output']>;
  remove(): void;
}

/**
 * The worker is built, not run through Vite's module runner: the runner calls every import through a getter, which
 * would slow down our engine, the only one made of several source files, and no page runs it that way.
 */
export async function createWorkbench(): Promise<Workbench> {
  // Inside node_modules, where the peers are found and nothing is checked or committed.
  const folder = mkdtempSync(join(root, 'node_modules', '.bench-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // Indexes of many articles are large: a bench that is broken off must not leave them behind.
  process.once('exit', remove);
  process.once('SIGINT', () => process.exit(130));
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: 'test/bench/search/worker.ts',
      outDir: join(folder, 'worker'),
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  const run = <K extends JobKind>(job: Job<K>): Promise<Jobs[K]['output']> =>
    runChild(join(folder, 'worker/worker.mjs'), job);
  const written = new Set<string>();
  const indexes = new Map<string, Promise<BuiltIndex>>();

  return {
    folder,
    run,
    indexOf(engine, name, articles) {
      const key = `${engine}/${name}`;
      const known = indexes.get(key);
      if (known) return known;
      const file = join(folder, `${name}.json`);
      if (!written.has(name)) writeFileSync(file, JSON.stringify(articles()));
      written.add(name);
      const index = join(folder, 'indexes', encodeURIComponent(engine), name);
      const built = run({ kind: 'build', engine, articles: file, index }).then((size) => ({
        folder: index,
        ...size,
      }));
      indexes.set(key, built);
      return built;
    },
    remove,
  };
}
