import { createServer, type Server } from 'node:http';
import type { Receiver } from '../../src/receive/receiveHandoff.ts';
import type { BuiltFiles } from './buildInbox.ts';
import { contentType } from './contentTypes.ts';
import { toListener } from './toListener.ts';

export interface InboxServerOptions {
  /** The inbox page. */
  readonly files: BuiltFiles;
  /** Takes `/handoffs`. */
  readonly receive: Receiver;
  /** Takes `/handoffs/files`. */
  readonly receiveFile: Receiver;
  /** Takes `/api/…`. */
  readonly api: (request: Request) => Promise<Response>;
}

/** The page shows what strangers wrote: it may load and run only what is its own. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** One origin for the endpoint and the inbox, another than the docs site's. It does not listen yet; see `listen`. */
export function createInboxServer({ files, receive, receiveFile, api }: InboxServerOptions): Server {
  return createServer(
    toListener(async (request) => {
      const { hostname, pathname } = new URL(request.url);
      // A foreign name that was made to point at this machine must not read the inbox.
      if (hostname !== 'localhost' && hostname !== '127.0.0.1') return new Response(null, { status: 421 });
      if (pathname === '/handoffs') return receive(request);
      if (pathname === '/handoffs/files') return receiveFile(request);
      if (pathname.startsWith('/api/')) return api(request);
      return page(files, request.method, pathname);
    }),
  );
}

function page(files: BuiltFiles, method: string, pathname: string): Response {
  if (method !== 'GET' && method !== 'HEAD') {
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
  }
  const path = pathname === '/' ? '/index.html' : pathname;
  const file = files.get(path);
  const headers = {
    'Content-Type': file === undefined ? 'text/plain; charset=utf-8' : contentType(path),
    'Content-Security-Policy': PAGE_POLICY,
    'Cache-Control': 'no-cache',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
  const body = typeof file === 'string' ? file : file && new Uint8Array(file);
  return file === undefined
    ? new Response('There is no such page.', { status: 404, headers })
    : new Response(method === 'HEAD' ? null : body, { headers });
}
