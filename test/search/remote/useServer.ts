import { http, type DefaultBodyType } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** A request that came to a service, read. */
export interface Asked {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
  readonly credentials: RequestCredentials;
  readonly referrerPolicy: ReferrerPolicy;
}

/** A server in the place of the network, for a test file. */
export function useServer() {
  const server = setupServer();
  beforeAll(() => {
    server.listen({ onUnhandledRequest: 'error' });
  });
  afterEach(() => {
    server.resetHandlers();
  });
  afterAll(() => {
    server.close();
  });
  return {
    /** Answers all requests to an address, and notes what came. */
    answering(address: string, answer: (asked: Asked) => Response | Promise<Response>): readonly Asked[] {
      const all: Asked[] = [];
      server.use(
        http.all(address, async ({ request }) => {
          const { method, headers, signal, credentials, referrerPolicy } = request;
          const text = await request.clone().text();
          const body = (text ? JSON.parse(text) : undefined) as DefaultBodyType;
          const asked = {
            url: new URL(request.url),
            ...{ method, headers, body, signal, credentials, referrerPolicy },
          };
          all.push(asked);
          return answer(asked);
        }),
      );
      return all;
    },
  };
}
