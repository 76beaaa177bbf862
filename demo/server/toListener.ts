import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** Lets Node's HTTP server run a function from `Request` to `Response`. */
export function toListener(handle: (request: Request) => Promise<Response>): RequestListener {
  return (incoming, outgoing) => {
    respond(handle, incoming, outgoing).catch((error: unknown) => {
      console.error(error);
      if (!outgoing.headersSent) outgoing.writeHead(500);
      outgoing.end();
    });
  };
}

async function respond(
  handle: (request: Request) => Promise<Response>,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
) {
  const response = await handle(toRequest(incoming));
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.end(new Uint8Array(await response.arrayBuffer()));
}

function toRequest(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(new URL(incoming.url ?? '/', `http://${incoming.headers.host ?? 'localhost'}`), {
    method,
    headers,
    ...(hasBody ? { body: toStream(incoming), duplex: 'half' } : {}),
  });
}

/** Not `Readable.toWeb`: that cuts the connection when a body is not read to its end, and no answer would arrive. */
function toStream(incoming: IncomingMessage): ReadableStream<Uint8Array> {
  let isOpen = true;
  return new ReadableStream({
    start(controller) {
      const once = (end: () => void) => () => {
        if (isOpen) end();
        isOpen = false;
      };
      incoming.pause();
      incoming.on('data', (chunk: Uint8Array) => {
        if (!isOpen) return;
        controller.enqueue(chunk);
        incoming.pause();
      });
      incoming.on('end', once(controller.close.bind(controller)));
      incoming.on('error', (error) => {
        once(() => {
          controller.error(error);
        })();
      });
    },
    pull() {
      incoming.resume();
    },
    cancel() {
      isOpen = false;
      incoming.resume();
    },
  });
}
