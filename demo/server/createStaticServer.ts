import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType } from './contentTypes.ts';
import { fileIn, safePath } from './safePath.ts';

export interface StaticServerOptions {
  /** The folder whose files are served. `index.html` answers for a folder, `404.html` for what is not there. */
  readonly root: string;
  /** Files and folders from elsewhere, by path: `{ '/baton.js': 'dist/baton.js', '/chunks/': 'dist/chunks' }`. */
  readonly mounts?: Readonly<Record<string, string>>;
  /** Further headers of an answer. @param path safe and decoded, such as `/a/index.html` */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** Changes a page on its way out: adds a script tag, for example. */
  readonly transform?: (path: string, html: string) => string;
  /** Answers what is no file, and says whether it did. */
  readonly before?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

interface Found {
  readonly status: 200 | 404;
  readonly path: string;
  readonly file: string;
}

/**
 * Serves a folder. It does not listen yet; see `listen`. Nothing outside of `root` and `mounts` can be reached by a
 * path; links that stand in the folder itself are followed. Browsers ask anew for each file: a new build is seen at
 * once.
 *
 * @example const { url, stop } = await listen(createStaticServer({ root: '/usr/share/doc/python3/html' }), 0);
 */
export function createStaticServer(options: StaticServerOptions): Server {
  return createServer((request, response) => {
    answer(options, request, response).catch((error: unknown) => {
      // A file that went away while it was read, for example: the server goes on.
      if (!response.headersSent) response.writeHead(500);
      response.end(error instanceof Error ? error.message : undefined);
    });
  });
}

async function answer(options: StaticServerOptions, request: IncomingMessage, response: ServerResponse) {
  const { root, mounts = {}, headers = () => ({}), transform } = options;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  if (options.before?.(request, response)) return;
  const target = request.url ?? '/';
  const path = safePath(target);
  const found = path === undefined ? undefined : await find(root, mounts, path);
  if (found === 'folder') {
    response
      .writeHead(301, { Location: encodeURI(`${path ?? ''}/`) + (/\?.*$/s.exec(target)?.[0] ?? '') })
      .end();
    return;
  }
  const page = found ?? (await notFound(root));
  const type = page ? contentType(page.file) : 'text/plain; charset=utf-8';
  const bytes = page ? await readFile(page.file) : Buffer.from('There is no such page.');
  const body =
    page && transform && type.startsWith('text/html') ? transform(page.path, bytes.toString()) : bytes;
  response.writeHead(page?.status ?? 404, {
    'Content-Type': type,
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
    ...headers(page?.path ?? path ?? '/'),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function find(
  root: string,
  mounts: Readonly<Record<string, string>>,
  path: string,
): Promise<Found | 'folder' | undefined> {
  const mount = Object.entries(mounts).find(([at]) => (at.endsWith('/') ? path.startsWith(at) : path === at));
  const file = mount ? fileIn(mount[1], path.slice(mount[0].length)) : fileIn(root, path);
  const kind = await kindOf(file);
  if (kind === 'file') return path.endsWith('/') ? undefined : { status: 200, path, file };
  if (kind !== 'folder') return undefined;
  if (!path.endsWith('/')) return 'folder';
  const index = join(file, 'index.html');
  return (await kindOf(index)) === 'file'
    ? { status: 200, path: `${path}index.html`, file: index }
    : undefined;
}

async function notFound(root: string): Promise<Found | undefined> {
  const file = join(root, '404.html');
  return (await kindOf(file)) === 'file' ? { status: 404, path: '/404.html', file } : undefined;
}

async function kindOf(file: string): Promise<'file' | 'folder' | undefined> {
  // Not there, or not for us to read: to whoever asks that is the same.
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : undefined;
}
