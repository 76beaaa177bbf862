import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** In other chunks: the search engine, and what is with the session core. */
const ELSEWHERE =
  /\/search\/|\/core\/(deliveryOf|text|events|cleanUrl|settings|session|record)\.ts$|\/browser\/(pageFacts|readingClock|say)\.ts$/;

/**
 * The panel as it first opens, without the search engine, catalogues and what comes into it later.
 *
 * @returns bytes of gzip -9
 */
export async function panelShell() {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      cssMinify: true,
      lib: { entry: 'src/panel.ts', formats: ['es'] },
      rolldownOptions: {
        external: (id) => ELSEWHERE.test(id),
        output: { minify: true, comments: { annotation: false } },
      },
    },
    plugins: [
      {
        name: 'later-is-elsewhere',
        resolveDynamicImport: (id) => ({ id: String(id), external: true }),
      },
    ],
  });
  return gzipSync(output[0].code, { level: 9 }).length;
}
