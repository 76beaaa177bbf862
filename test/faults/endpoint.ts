import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createMemoryStore } from '../../src/receive/memoryStore.ts';
import { createReceiver } from '../../src/receive/receiveHandoff.ts';
import type { HandoffRecord } from '../../src/receive/store.ts';
import { accept, type Answer, type Call } from './answers.ts';
import { readRequest, type RawRequest } from './rawRequest.ts';

/** A POST that has begun to arrive. */
export interface Attempt {
  readonly key: string;
  /** What proves who sends it; empty where nothing does. */
  readonly token: string;
  /** How many bytes of the body have come. */
  arrived(): number;
  /** Missing as long as not all of it has come. */
  body?: string;
  /** The connection is closed, from either side. */
  ended: boolean;
}

/** Proves that it is Ana who writes; every other token proves nobody. */
export const GOOD_TOKEN = 'token-2';

/** The receiver of this project behind raw sockets, so that each byte of an answer can be left out. */
export interface Endpoint {
  readonly url: string;
  /** Every POST, oldest first. */
  readonly attempts: readonly Attempt[];
  /** How many preflights have come. */
  preflights(): number;
  /** Requests with other paths or methods than a handoff's: where a redirect was followed. */
  readonly strays: readonly string[];
  /** What becomes of the next POSTs, one each; what comes after them meets the last one. */
  answer(...answers: readonly Answer[]): void;
  /** What becomes of preflights. */
  preflight(mode: PreflightMode): void;
  /** The most POSTs with one key that were open at the same time. */
  mostAtOnce(): number;
  tickets(): readonly HandoffRecord[];
  /** Sends a body as a program would, past all browsers. */
  receive(key: string, body: string): Promise<Response>;
  /** Connections are refused until it is open again, at the same address. */
  close(): Promise<void>;
  open(): Promise<void>;
}

export type PreflightMode = 'open' | 'refused' | 'held';

/** @param origin the site that may send */
export async function createEndpoint(origin: string): Promise<Endpoint> {
  const store = createMemoryStore();
  const receiver = createReceiver({
    store,
    origins: [origin],
    allowMissingOrigin: true,
    identify: (token) => (token === GOOD_TOKEN ? { email: 'ana@larch.example' } : undefined),
  });
  const receive = (key: string, body: string, token = '') =>
    receiver(
      new Request('http://localhost/handoffs', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          ...(token ? { Authorization: `Bearer ${token}` } : {}),
        },
        body,
      }),
    );
  const attempts: Attempt[] = [];
  const strays: string[] = [];
  const sockets = new Set<Socket>();
  let answers: Answer[] = [accept];
  let mode: PreflightMode = 'open';
  let most = 0;
  let preflights = 0;
  let port = 0;
  let server: Server;

  const takePost = async (request: RawRequest, socket: Socket) => {
    const attempt: Attempt = {
      key: request.headers.get('idempotency-key') ?? '',
      token: request.headers.get('authorization')?.replace('Bearer ', '') ?? '',
      arrived: () => request.arrived(),
      ended: false,
    };
    attempts.push(attempt);
    const isOpen = (one: Attempt) => one.key === attempt.key && !one.ended;
    most = Math.max(most, attempts.filter(isOpen).length);
    socket.on('close', () => (attempt.ended = true));
    void request.body.then((body) => (attempt.body = body));
    const next = (answers.length > 1 ? answers.shift() : answers[0]) ?? accept;
    const call: Call = {
      origin,
      socket,
      body: request.body,
      receive: async () => receive(attempt.key, await request.body, attempt.token),
    };
    await next(call);
  };
  const take = async (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined);
    const request = await readRequest(socket);
    if (request.path !== '/handoffs' || !/^(POST|OPTIONS)$/.test(request.method)) {
      strays.push(`${request.method} ${request.path}`);
      socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n');
    } else if (request.method === 'POST') await takePost(request, socket);
    else {
      preflights += 1;
      if (mode !== 'held') socket.end(preflightAnswer(mode === 'open' ? origin : undefined));
    }
  };
  const open = () =>
    new Promise<void>((resolve) => {
      server = createServer((socket) => void take(socket));
      server.listen(port, '127.0.0.1', () => {
        ({ port } = server.address() as AddressInfo);
        resolve();
      });
    });
  await open();
  return {
    url: `http://localhost:${String(port)}/handoffs`,
    attempts,
    preflights: () => preflights,
    strays,
    answer: (...next) => (answers = [...next]),
    preflight: (next) => (mode = next),
    mostAtOnce: () => most,
    tickets: () => store.records(),
    receive,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        for (const socket of sockets) socket.destroy();
      }),
    open,
  };
}

/** @param origin the one that may send; missing: none may */
function preflightAnswer(origin: string | undefined): string {
  const allowed = origin
    ? `Access-Control-Allow-Origin: ${origin}\r\nAccess-Control-Allow-Methods: POST\r\nAccess-Control-Allow-Headers: Content-Type, Idempotency-Key, Authorization\r\nAccess-Control-Max-Age: 0\r\n`
    : '';
  return `HTTP/1.1 204 No Content\r\n${allowed}Connection: close\r\n\r\n`;
}
