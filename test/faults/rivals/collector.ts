import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../../../demo/server/listen.ts';

/** What becomes of items that come. */
export type Mode = 'take' | 'hold' | 'reset' | 500 | 429;

/** Counts the items that a queue delivers: texts such as `item-7`, wherever they stand in a body. */
export interface Collector {
  /** `localhost:4173` */
  readonly host: string;
  /** Requests that have begun. */
  attempts(): number;
  set(mode: Mode): void;
  /** How often each item was taken. */
  taken(): ReadonlyMap<string, number>;
  stop(): Promise<void>;
}

export async function createCollector(): Promise<Collector> {
  let mode: Mode = 'take';
  let attempts = 0;
  const taken = new Map<string, number>();
  const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' };
  const take = (body: string, response: ServerResponse) => {
    const item = /item-\d+/.exec(body)?.[0];
    if (item) taken.set(item, (taken.get(item) ?? 0) + 1);
    response.writeHead(200, open).end('{}');
  };
  const { url, stop } = await listen(
    createServer((request, response) => {
      if (request.method !== 'POST') {
        response.writeHead(204, open).end();
        return;
      }
      attempts += 1;
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (mode === 'reset') request.socket.destroy();
        else if (mode === 'take') take(body, response);
        else if (mode !== 'hold') response.writeHead(mode, { ...open, 'Retry-After': '1' }).end('{}');
      });
    }),
    0,
  );
  return {
    host: new URL(url).host,
    attempts: () => attempts,
    set: (next) => (mode = next),
    taken: () => taken,
    stop,
  };
}
