import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createStaticServer } from '../../demo/server/createStaticServer.ts';
import { listen } from '../../demo/server/listen.ts';
import type { Site } from './site.ts';
import { snippetFor } from './snippetFor.ts';
import { workFolder } from './workFolder.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** What generators' own pages live with: their inline scripts and styles, and the WebAssembly of Pagefind. */
const POLICY =
  "default-src 'self' data: blob:; script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'self'";
/** What we must live with: only told of, so that the site's own code goes on. */
const STRICT =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; require-trusted-types-for 'script'";

export interface Served {
  /** Where pages are to be opened, ending in a slash; the name leads to the port by `resolverRule`. */
  readonly root: string;
  readonly resolverRule: string;
  /** Leaves the tag out of every page, or puts it back. */
  setTag(isOn: boolean): void;
  stop(): Promise<void>;
}

/** Serves a built site under a name of its own, with `dist` beside it, and with the tag in each page. */
export async function serveSite(site: Site, folder: string): Promise<Served> {
  let isOn = true;
  const [tag] = snippetFor('Plain HTML');
  const server = createStaticServer({
    root: site.base === '/' ? folder : workFolder('nothing'),
    mounts: {
      '/baton/': dist,
      ...(site.base === '/' ? {} : { [site.base]: folder }),
    },
    headers: () => ({
      'Content-Security-Policy': POLICY,
      'Content-Security-Policy-Report-Only': STRICT,
    }),
    transform(path, html) {
      if (path.startsWith('/baton/')) return html;
      if (!isOn) return html.replace(/<script[^>]*\/baton\/baton\.js[^>]*><\/script>/, '');
      return site.bare ? html.replace(/<\/head>/i, () => `${tag}</head>`) : html;
    },
  });
  const { url, stop } = await listen(server, 0);
  return {
    root: `http://${join(`${site.name}.localhost`, site.base)}`,
    resolverRule: `MAP ${site.name}.localhost 127.0.0.1:${new URL(url).port}`,
    setTag(on) {
      isOn = on;
    },
    stop,
  };
}
