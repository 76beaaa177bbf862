import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path is answered with: HTML, or a whole answer, or a function that answers. */
export type Answer =
  | string
  | {
      readonly status?: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string | Uint8Array;
    }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site on this machine; what is not among its paths is not found, unless there is a path "*". */
export async function liveServer(paths: (origin: string) => Readonly<Record<string, Answer>>) {
  const asked: string[] = [];
  const agents = new Set<string>();
  let answers: Readonly<Record<string, Answer>> = {};
  let now = 0;
  let most = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    agents.add(request.headers['user-agent'] ?? '');
    most = Math.max(most, (now += 1));
    response.on('close', () => (now -= 1));
    const answer = answers[path] ?? answers['*'] ?? { status: 404, body: 'no' };
    if (typeof answer === 'function') {
      answer(request, response);
      return;
    }
    const { status = 200, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : answer;
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  answers = paths(origin);
  return {
    origin,
    /** Paths in the order in which they were asked for. */
    asked,
    /** User-Agents that asked. */
    agents,
    /** How many were answered at once. */
    most: () => most,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
