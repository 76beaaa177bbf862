import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { readArticles } from './data.ts';
import { OURS } from './engines/all.ts';
import { readIndex } from './indexFolder.ts';
import type { Options } from './options.ts';
import { attempt, heading } from './say.ts';
import { kilobytes, table } from './table.ts';
import type { Workbench } from './workbench.ts';

const ours = fileURLToPath(new URL('../../../src/npm/search.ts', import.meta.url));

/** What a page imports to load an index and search it, by engine. */
const ENTRIES: readonly (readonly [engine: string, what: string, code: string])[] = [
  [OURS, 'loadIndex, search', `export { loadIndex, search } from ${JSON.stringify(ours)};`],
  [OURS, 'and buildIndex', `export { buildIndex, loadIndex, search } from ${JSON.stringify(ours)};`],
  ['minisearch', 'MiniSearch', "export { default } from 'minisearch';"],
  [
    'minisearch+fuse',
    'MiniSearch, Fuse',
    "export { default } from 'minisearch'; export { default as Fuse } from 'fuse.js';",
  ],
  ['fuse.js', 'Fuse', "export { default } from 'fuse.js';"],
  ['flexsearch', 'Index, Charset', "export { Charset, Index } from 'flexsearch';"],
  ['orama', 'create, load, search', "export { create, load, search } from '@orama/orama';"],
  ['lunr', 'lunr', "export { default } from 'lunr';"],
];

/** What an engine's own code weighs in a page: bundled and minified, gzip -9. pagefind's is built with each index. */
export async function benchBundles(bench: Workbench, { engines }: Options): Promise<void> {
  const rows: string[][] = [];
  for (const [i, [name, what, code]] of ENTRIES.entries()) {
    if (!engines.includes(name)) continue;
    const bytes = await attempt(`${name}, bundle`, () =>
      bundle(join(bench.folder, 'bundles'), `${i}.js`, code),
    );
    if (bytes) rows.push([name, what, kilobytes(bytes.length), kilobytes(gzipped(bytes))]);
  }
  if (engines.includes('pagefind')) {
    const files = await attempt('pagefind, code', async () =>
      readIndex((await bench.indexOf('pagefind', 'arduino', () => readArticles('arduino'))).folder),
    );
    for (const name of ['pagefind.js', 'wasm.en.pagefind']) {
      const bytes = files?.get(name);
      if (bytes) rows.push(['pagefind', name, kilobytes(bytes.length), kilobytes(gzipped(bytes))]);
    }
  }
  heading('Code, kB', 'Bundled for browsers and minified; gzip -9.');
  console.log(table(['engine', 'exports', 'minified', 'gzip'], rows));
}

/** What is packed already stays as it is. */
const gzipped = (bytes: Uint8Array): number => Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);

async function bundle(folder: string, name: string, code: string): Promise<Buffer> {
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, name);
  writeFileSync(entry, code);
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return Buffer.from(outputs.map((output) => ('code' in output ? output.code : '')).join(''));
}
