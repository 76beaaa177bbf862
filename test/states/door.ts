import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen } from '../../demo/server/listen.ts';

/** What becomes of a message: it passes, it waits, the server is down, or it is refused. */
export type DoorMode = 'open' | 'held' | 'down' | 'refusing';

/** Stands before the endpoint, so that each end of a delivery can be seen in any browser. */
export interface Door {
  readonly url: string;
  /** What waits goes on with the new mode. */
  set(mode: DoorMode): void;
  /**
   * @param endpoint the origin of the real one
   * @param origin the origin that it knows; pages of other origins pass here, too
   */
  leadTo(endpoint: string, origin: string): void;
  stop(): Promise<void>;
}

export async function createDoor(): Promise<Door> {
  let mode: DoorMode = 'open';
  let way = { endpoint: '', origin: '' };
  let waiting: (() => void)[] = [];
  const { url, stop } = await listen(
    createServer((request, response) => {
      const cors = {
        'access-control-allow-origin': request.headers.origin ?? '*',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '',
        'access-control-allow-methods': 'POST',
      };
      const handle = () => {
        if (request.method !== 'POST') response.writeHead(204, cors).end();
        else if (mode === 'held') waiting.push(handle);
        else if (mode === 'open') pass(way, request, response, cors);
        else response.writeHead(mode === 'down' ? 503 : 422, cors).end('{}');
      };
      handle();
    }),
    0,
  );
  return {
    url,
    stop,
    set(next) {
      mode = next;
      const free = waiting;
      waiting = [];
      for (const go of free) go();
    },
    leadTo(endpoint, origin) {
      way = { endpoint, origin };
    },
  };
}

function pass(
  { endpoint, origin }: { readonly endpoint: string; readonly origin: string },
  request: IncomingMessage,
  response: ServerResponse,
  cors: Readonly<Record<string, string>>,
) {
  const inner = ask(
    new URL(request.url ?? '/', endpoint),
    { method: 'POST', headers: { ...request.headers, origin, host: new URL(endpoint).host } },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, { ...answer.headers, ...cors });
      answer.pipe(response);
    },
  );
  inner.on('error', () => response.destroy());
  request.pipe(inner);
}
