import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticServer } from '../../../demo/server/createStaticServer.ts';
import { listen } from '../../../demo/server/listen.ts';
import { writeIndex } from '../../../src/cli/writeIndex.ts';
import { PAGE_TITLE } from './question.ts';

const dist = new URL('../../../dist/', import.meta.url);

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${PAGE_TITLE}</title>
    <link rel="icon" href="data:," />
    <script async src="/baton.js" data-endpoint="/handoffs" data-index="/baton-index.bin"></script>
  </head>
  <body><main><h1>${PAGE_TITLE}</h1><p>What to read when something is thrown.</p></main></body>
</html>`;

const PLAIN =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>A field</title><link rel="icon" href="data:,"><input type="search" aria-label="Search">';

/** A page with the built widget on it, and `/plain.html` with nothing but a field. */
export interface Docs {
  readonly url: string;
  /** Of the files of the index, in bytes, as they are sent. */
  readonly indexSizes: readonly number[];
  stop(): Promise<void>;
}

/** Serves the widget of the last build, with an index that is written as `baton index` writes it. */
export async function serveDocs(index: Uint8Array): Promise<Docs> {
  const root = await mkdtemp(join(tmpdir(), 'baton-typing-'));
  await writeFile(join(root, 'index.html'), PAGE);
  await writeFile(join(root, 'plain.html'), PLAIN);
  const written = await writeIndex(index, join(root, 'baton-index.bin'));
  const mounts = {
    '/baton.js': fileURLToPath(new URL('baton.js', dist)),
    '/chunks/': fileURLToPath(new URL('chunks', dist)),
  };
  const { url, stop } = await listen(createStaticServer({ root, mounts }), 0);
  return {
    url,
    indexSizes: written.map(({ bytes }) => bytes),
    async stop() {
      await stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}
