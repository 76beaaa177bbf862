import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { listen } from '../../../demo/server/listen.ts';
import { generateArticles } from '../typing/generateArticles.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <title>Building</title>
  <link rel="icon" href="data:," />
  <input aria-label="Search" autofocus />
  <script type="module">
    import { build } from '/page.js';
    window.build = build;
  </script>
</html>`;

/**
 * Serves a page whose `window.build` is `page.ts`, bundled and minified as the widget is; and `/articles/<count>`, which are
 * that many generated ones.
 */
export async function servePage(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const code = await bundle();
  const server = createServer(({ url = '/' }, response) => {
    const count = /^\/articles\/(\d+)$/.exec(url)?.[1];
    const [type, body] = count
      ? ['application/json', JSON.stringify(generateArticles(Number(count)))]
      : url === '/page.js'
        ? ['text/javascript', code]
        : ['text/html', PAGE];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  return listen(server, 0);
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('page.ts', import.meta.url)), formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [chunk] = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (chunk === undefined) throw new Error('The page of this bench could not be bundled.');
  return chunk;
}
