import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Writes a page with a script of this folder, and the scripts that it needs, into a folder of its own. */
export async function buildPage(folder: string, page: string, worker?: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await bundle(page, join(folder, 'page.js'));
  if (worker) await bundle(worker, join(folder, 'worker.js'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>loading</title><script type="module" src="/page.js"></script>',
  );
}

async function bundle(name: string, file: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(`./${name}.ts`, import.meta.url)),
        formats: ['es'],
      },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error(`${name} was not built.`);
  await writeFile(file, first.output[0].code);
}
